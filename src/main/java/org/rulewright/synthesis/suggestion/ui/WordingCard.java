package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.suggestion.Rebased.State;
import org.rulewright.ruletext.ui.RedlineText;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.Wording;

/** One wording as a redline, with who asks for it, what became of it, and the way to accept it. */
final class WordingCard extends Article {
    private final Place place;
    private final Wording wording;
    private final SuggestionDesk desk;
    private final SuggestionActs acts;

    WordingCard(Place place, Wording wording, SuggestionDesk desk, SuggestionActs acts) {
        this.place = place;
        this.wording = wording;
        this.desk = desk;
        this.acts = acts;
        setId(id(wording));
        addClassNames("rw-wording", "rw-stack-s");
        setClassName("rw-wording-accepted", desk.isAccepted(wording));
        add(head(), change(), new Supporters(wording.supporters(), desk));
        if (desk.editable() && (wording.rebased().isApplicable() || desk.isAccepted(wording))) {
            add(choice());
        }
        if (desk.editable() && desk.sheet().isDraft() && needsAPerson()) {
            add(editing());
        }
    }

    static String id(Wording wording) {
        return "wording-" + wording.letter();
    }

    private boolean needsAPerson() {
        return wording.rebased().state() == State.IN_CONFLICT
                || wording.rebased().state() == State.SPLIT;
    }

    private Component editing() {
        var href = "staff/text/edit?docket=%s&version=%d&provision=%d"
                .formatted(
                        desk.docket().number(), desk.version(), place.lineage().value());
        var edit = new Anchor(href, getTranslation("synthesis.suggestion.edit", Labels.of(place)));
        edit.addClassNames("rw-small", "rw-tap");
        return new Div(edit);
    }

    private Component head() {
        var head = new Div(new H3(getTranslation("synthesis.suggestion.wording", wording.letter())), state());
        head.addClassName("rw-row");
        if (desk.isAccepted(wording)) {
            head.add(new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("synthesis.suggestion.in-sandbox")));
        }
        return head;
    }

    private StatusBadge state() {
        var words =
                getTranslation("synthesis.suggestion.state." + wording.rebased().state(), desk.version());
        return switch (wording.rebased().state()) {
            case APPLIES -> new StatusBadge(Tone.LINE, Glyph.TICK, words);
            case ALREADY_THERE -> new StatusBadge(Tone.PART, Glyph.CHECK, words);
            case IN_CONFLICT, SPLIT -> new StatusBadge(Tone.TIME, Glyph.WARNING, words);
            case GONE -> new StatusBadge(Tone.QUIET, Glyph.MINUS, words);
        };
    }

    private Component change() {
        var rebased = wording.rebased();
        if (rebased.state() == State.APPLIES) {
            return preview("synthesis.suggestion.would-read", rebased.changes().redline());
        }
        var parts = new Div(
                preview("synthesis.suggestion.asked", rebased.suggestion().redline()));
        parts.addClassName("rw-stack-s");
        if (rebased.state() != State.ALREADY_THERE) {
            parts.add(preview("synthesis.suggestion.theirs", rebased.theirs()));
        }
        return parts;
    }

    private Component preview(String key, Redline redline) {
        var title = new Span(getTranslation(key, desk.version()));
        title.addClassName("rw-preview-title");
        var preview = new Div(title, new RedlineText(redline));
        preview.addClassName("rw-preview");
        return preview;
    }

    private Component choice() {
        var against = desk.acceptedAgainst(place, wording);
        if (desk.isAccepted(wording)) {
            return row(button("synthesis.suggestion.drop", () -> acts.drop(wording)));
        }
        if (against.isEmpty()) {
            return row(button("synthesis.suggestion.accept", () -> acts.accept(wording)));
        }
        var letters = Labels.letters(against);
        var swap = new Button(
                getTranslation("synthesis.suggestion.swap", letters, wording.letter()), _ -> acts.swap(wording));
        return new Note(
                Tone.TIME,
                Glyph.SCALES,
                new Span(getTranslation("synthesis.suggestion.excluded", letters, wording.letter())),
                row(swap));
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key, wording.letter()), _ -> act.run());
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("rw-row");
        return row;
    }
}
