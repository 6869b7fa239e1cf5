package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.Decision;
import org.rulewright.moderation.Proposal;

/** What can be decided about a comment, what the public will read then, and what was decided before. */
final class DecisionPane extends Div {

    private final Comment comment;
    private final Marking marking;
    private final ModerationActs acts;
    private final H2 heading = new H2();
    private final Button publish = new Button();

    DecisionPane(Opened opened, List<Decision> history, ModerationActs acts) {
        this.comment = opened.comment();
        this.marking = opened.marking();
        this.acts = acts;
        var body = Panes.body();
        body.addClassName("rw-stack");
        opened.past().disputed().ifPresent(since -> body.add(disputed(opened, since)));
        if (!opened.past().quoting().isEmpty()) {
            body.add(new QuotedPart(opened.past().quoting()));
        }
        opened.past().proposed().ifPresent(proposed -> body.add(new ProposalPart(opened, proposed, acts)));
        if (isProposed(opened)) {
            body.add(new MarkList(marking));
        } else {
            addActs(body, opened, history);
        }
        if (comment.standing().status() != Status.WAITING) {
            body.add(asking(opened));
        }
        if (!history.isEmpty()) {
            body.add(new DecisionHistory(
                    history, Times.in(opened.docket().agency().zone())));
        }
        count();
        marking.onChange(this::count);
        add(Panes.head(heading), body);
    }

    private void addActs(Div body, Opened opened, List<Decision> history) {
        switch (comment.standing().status()) {
            case WAITING ->
                body.add(
                        new MarkList(marking), publishing(), new HoldPart(opened, acts), asking(opened), withholding());
            case PUBLISHED -> body.add(new MarkList(marking), publishing(), decided(history), withholding());
            case WITHDRAWN -> body.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("moderation.withdrawn")));
            default -> body.add(decided(history));
        }
        opened.past().countedWith().ifPresent(shown -> body.add(shownBy(opened.docket(), shown)));
    }

    private static boolean isProposed(Opened opened) {
        return opened.comment().standing().status() == Status.WAITING
                && opened.past()
                        .proposed()
                        .map(Opened.Proposed::proposal)
                        .filter(Proposal::isOpen)
                        .isPresent();
    }

    private void count() {
        var marks = marking.marks().size();
        heading.setText(getTranslation("moderation.redactions", marks));
        publish.setText(getTranslation(comment.isPublic() ? "moderation.redact" : "moderation.publish.with", marks));
    }

    /** Says that somebody denies to have sent it, and lets the moderator end the dispute. */
    private Component disputed(Opened opened, Instant since) {
        var moment = Times.in(opened.docket().agency().zone()).moment(since);
        var settle = new Button(getTranslation("moderation.disputed.settle"), _ -> acts.settle(comment));
        settle.addThemeVariants(ButtonVariant.SMALL);
        var part = new Div(new Note(Tone.TIME, Glyph.WARNING, getTranslation("moderation.disputed", moment)), settle);
        part.addClassName("rw-stack-s");
        return part;
    }

    private Component publishing() {
        publish.addClickListener(_ -> acts.publish(comment, marking.marks()));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClassName("rw-wide");
        publish.addClickShortcut(Key.KEY_P, KeyModifier.ALT);
        publish.setDisableOnClick(true);
        var hint = new Paragraph(getTranslation("moderation.publish.kept"));
        hint.addClassNames("rw-hint");
        var part = new Div(publish, hint, new DeskKeys());
        part.addClassName("rw-stack-s");
        return part;
    }

    private Component withholding() {
        var details = new Details(getTranslation("moderation.withhold.title"), new WithholdingForm(comment, acts));
        details.addClassName("rw-decide-other");
        return details;
    }

    private Component asking(Opened opened) {
        return new AskPart(opened, acts, comment.standing().status() == Status.WAITING);
    }

    private Component shownBy(Docket docket, TrackingNumber shown) {
        var address = ModerationAddress.of(docket).at(shown).href();
        var line =
                new Div(new Span(getTranslation("moderation.stands.grouped.with")), new Anchor(address, shown.value()));
        line.addClassName("rw-row");
        return line;
    }

    private Component decided(List<Decision> history) {
        var part = new Div(new Paragraph(getTranslation(
                "moderation.stands." + comment.standing().status(),
                comment.standing().reason())));
        part.addClassName("rw-stack-s");
        if (!history.isEmpty() && !history.getLast().undone()) {
            part.add(new Button(
                    getTranslation("moderation.undo.decision"),
                    Glyph.UNDO.draw(),
                    _ -> acts.undo(history.getLast().id())));
        }
        return part;
    }
}
