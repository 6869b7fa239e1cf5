package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.citing.Flaw;

/** What the excerpts do not bear out of a summary, sentence by sentence. */
final class FlawList extends UnorderedList {

    FlawList() {
        addClassNames("rw-flaws", "rw-small");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Flaw> flaws) {
        removeAll();
        flaws.forEach(flaw -> add(row(flaw)));
    }

    private ListItem row(Flaw flaw) {
        var sign = Glyph.WARNING.draw();
        sign.addClassName("rw-bad");
        var words = getTranslation("synthesis.flaw." + flaw.kind(), flaw.sentence(), flaw.cited(), flaw.needed());
        return new ListItem(sign, new Span(words));
    }
}
