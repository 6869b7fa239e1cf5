package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Panes;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.SuggestionSheet;

/** One provision: its words now, each wording that is asked for it, and which of those exclude each other. */
final class PlacePane extends Div {
    private final SuggestionDesk desk;
    private final SuggestionAddress address;
    private final SuggestionActs acts;

    PlacePane(SuggestionDesk desk, SuggestionAddress address, SuggestionActs acts) {
        this.desk = desk;
        this.address = address;
        this.acts = acts;
        if (address.isWholeRule()) {
            wholeRule();
        } else {
            desk.open(address).ifPresentOrElse(this::show, this::showNothing);
        }
    }

    private void showNothing() {
        var docket = desk.docket().number();
        add(Panes.body(new EmptyState(
                getTranslation("synthesis.suggestion.none"),
                getTranslation("synthesis.suggestion.none.why"),
                new ButtonLink("staff/synthesis?docket=" + docket, getTranslation("synthesis.suggestion.none.act")))));
    }

    private void show(Place place) {
        add(head(place));
        var body = Panes.body(words(place));
        body.addClassName("rw-stack");
        if (place.hasConflict() || !place.agreed().isEmpty()) {
            body.add(new ConflictMap(place, desk.categories()));
        }
        place.wordings().forEach(wording -> body.add(new WordingCard(place, wording, desk, acts)));
        add(body);
    }

    private Component head(Place place) {
        var steps = new Span();
        steps.addClassNames("rw-push", "rw-row");
        var places = desk.sheet().places();
        var at = places.indexOf(place);
        if (at > 0) {
            steps.add(step(places.get(at - 1), Glyph.LEFT, "synthesis.suggestion.previous", "k"));
        }
        if (at + 1 < places.size()) {
            steps.add(step(places.get(at + 1), Glyph.RIGHT, "synthesis.suggestion.next", "j"));
        }
        return Panes.head(new H2(Labels.of(place)), steps);
    }

    private Component step(Place to, Glyph glyph, String label, String key) {
        var link = new Anchor(address.at(to.lineage()).href(), glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        link.getElement().setAttribute("data-key", key);
        return link;
    }

    private Component words(Place place) {
        var isGone = place.provision() == null;
        var title = new H3(getTranslation(
                isGone ? "synthesis.suggestion.words.gone" : "synthesis.suggestion.words", desk.version()));
        var words = new Paragraph(Labels.words(place));
        words.addClassNames("rw-said", "rw-words", "rw-long-words");
        words.getElement().setAttribute("tabindex", "0");
        var section = new Section(title, words);
        section.addClassName("rw-stack-s");
        return section;
    }

    private void wholeRule() {
        add(Panes.head(new H2(getTranslation("synthesis.whole-rule"))));
        var why = new Paragraph(getTranslation("synthesis.suggestion.loose.why"));
        var body = Panes.body(why);
        body.addClassName("rw-stack");
        desk.sheet().loose().forEach(loose -> body.add(loose(loose)));
        add(body);
    }

    private Component loose(SuggestionSheet.Loose loose) {
        var words = new Paragraph(loose.words());
        words.addClassNames("rw-said", "rw-words");
        var card = new Section(words, new Supporters(List.of(loose.supporter()), desk));
        card.addClassNames("rw-wording", "rw-stack-s");
        return card;
    }
}
