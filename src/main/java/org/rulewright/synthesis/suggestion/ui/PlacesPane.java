package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.suggestion.Place;

/** The provisions that somebody would have say something else, in the order of the text. */
final class PlacesPane extends Div {
    private final SuggestionDesk desk;
    private final SuggestionAddress address;

    PlacesPane(SuggestionDesk desk, SuggestionAddress address) {
        this.desk = desk;
        this.address = address;
        var count = new Span(getTranslation("base.number", desk.sheet().places().size()));
        count.addClassNames("rw-quiet", "rw-num", "rw-push");
        add(Panes.head(new H2(getTranslation("synthesis.suggestion.places")), count));
        var rows = new UnorderedList();
        desk.sheet().places().forEach(place -> rows.add(row(place)));
        if (!desk.sheet().loose().isEmpty()) {
            rows.add(wholeRule());
        }
        add(rows);
        if (rows.getChildren().findAny().isEmpty()) {
            add(Panes.body(new Paragraph(getTranslation("synthesis.suggestion.places.none"))));
        }
    }

    private ListItem row(Place place) {
        var words = new Span(Labels.beginning(place));
        words.addClassName("rw-trow-words");
        var more = new Span(getTranslation(
                "synthesis.suggestion.places.count",
                place.wordings().size(),
                place.wordings().stream().mapToLong(it -> it.comments()).sum()));
        more.addClassName("rw-trow-more");
        var link = new Anchor(address.at(place.lineage()).href(), title(Labels.of(place)), words, more);
        link.add(marks(place));
        return item(link, desk.open(address).filter(place::equals).isPresent());
    }

    private ListItem wholeRule() {
        var more = new Span(getTranslation(
                "synthesis.suggestion.places.loose", desk.sheet().loose().size()));
        more.addClassName("rw-trow-more");
        var link = new Anchor(address.atWholeRule().href(), title(getTranslation("synthesis.whole-rule")), more);
        return item(link, address.isWholeRule());
    }

    private static ListItem item(Anchor link, boolean isOpen) {
        link.addClassName("rw-trow");
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static Span title(String words) {
        var title = new Span(words);
        title.addClassName("rw-trow-title");
        return title;
    }

    private Component marks(Place place) {
        var marks = new Span();
        marks.addClassNames("rw-row", "rw-trow-marks");
        if (place.hasConflict()) {
            marks.add(new StatusBadge(Tone.TIME, Glyph.SCALES, getTranslation("synthesis.suggestion.mark.conflict")));
        }
        if (!place.agreed().isEmpty()) {
            marks.add(new StatusBadge(Tone.PART, Glyph.PEOPLE, getTranslation("synthesis.suggestion.mark.agreed")));
        }
        var accepted = place.wordings().stream().filter(desk::isAccepted).count();
        if (accepted > 0) {
            marks.add(new StatusBadge(
                    Tone.OK, Glyph.CHECK, getTranslation("synthesis.suggestion.mark.accepted", accepted)));
        }
        return marks;
    }
}
