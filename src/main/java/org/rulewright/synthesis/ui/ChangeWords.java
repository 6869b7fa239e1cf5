package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.ui.RedlineText;
import org.rulewright.synthesis.suggestion.CarriedWording;

/** One text change: its place, what happened, and the words. */
final class ChangeWords extends Div {

    ChangeWords(TextChange change) {
        this(change, List.of());
    }

    /** @param carried whose wordings the change took over; may be empty */
    ChangeWords(TextChange change, List<CarriedWording> carried) {
        addClassName("rw-change");
        var place = new Span(getTranslation(
                "synthesis.change.place", label(change), getTranslation("synthesis.change." + change.kind())));
        place.addClassName("rw-no");
        var words = new Div(new RedlineText(change.redline()));
        words.addClassName("rw-preview");
        add(place, words);
        carried.forEach(each -> add(taken(each)));
    }

    private Span taken(CarriedWording carried) {
        var taken = new Span(getTranslation(
                "synthesis.change.carries", carried.trackingNumber().value(), carried.point()));
        taken.addClassNames("rw-small", "rw-quiet");
        return taken;
    }

    private String label(TextChange change) {
        return change.label().isEmpty() ? getTranslation("synthesis.unnumbered") : change.label();
    }
}
