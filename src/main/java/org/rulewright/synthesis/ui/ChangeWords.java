package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.ui.RedlineText;

/** One text change: its place, what happened, and the words. */
final class ChangeWords extends Div {

    ChangeWords(TextChange change) {
        addClassName("rw-change");
        var place = new Span(getTranslation(
                "synthesis.change.place", label(change), getTranslation("synthesis.change." + change.kind())));
        place.addClassName("rw-no");
        var words = new Div(new RedlineText(change.redline()));
        words.addClassName("rw-preview");
        add(place, words);
    }

    private String label(TextChange change) {
        return change.label().isEmpty() ? getTranslation("synthesis.unnumbered") : change.label();
    }
}
