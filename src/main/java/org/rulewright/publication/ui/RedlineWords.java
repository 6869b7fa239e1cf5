package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.publication.RedlineExcerpt;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.ui.RedlineText;

/** The changed words of a provision in a line of their own. */
final class RedlineWords extends Paragraph {

    RedlineWords(Redline redline) {
        addClassName("rw-said");
        add(new RedlineText(RedlineExcerpt.of(redline)));
    }

    /** The words with the number of their provision before them. */
    static RedlineWords numbered(ComparedProvision change) {
        var words = new RedlineWords(change.redline());
        words.addComponentAsFirst(new Span(change.provision().label() + " "));
        return words;
    }
}
