package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.moderation.Decision;

/** What can be decided about a comment, what the public will read then, and what was decided before. */
final class DecisionPane extends Div {

    private final Comment comment;
    private final ModerationActs acts;

    DecisionPane(Comment comment, List<Decision> history, Times times, ModerationActs acts) {
        this.comment = comment;
        this.acts = acts;
        var body = Panes.body();
        body.addClassName("rw-stack");
        switch (comment.standing().status()) {
            case WAITING -> body.add(publishing(), new WithholdingForm(comment, acts));
            case WITHDRAWN -> body.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("moderation.withdrawn")));
            default -> body.add(decided(history));
        }
        if (!history.isEmpty()) {
            body.add(new DecisionHistory(history, times));
        }
        add(Panes.head(new H2(getTranslation("moderation.decision"))), body);
    }

    private Component publishing() {
        var publish = new Button(getTranslation("moderation.publish"), _ -> acts.publish(comment));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClassName("rw-wide");
        publish.addClickShortcut(Key.KEY_P, KeyModifier.ALT);
        var title = new Span(getTranslation("moderation.preview"));
        title.addClassName("rw-preview-title");
        var preview = new Div(title, new Span(getTranslation("moderation.preview.publish", shownName())));
        preview.addClassNames("rw-preview", "rw-preview-words");
        var hint = new Paragraph(getTranslation("moderation.publish.keys"));
        hint.addClassNames("rw-hint", "rw-hide-narrow");
        var part = new Div(preview, publish, hint);
        part.addClassName("rw-stack-s");
        return part;
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

    private String shownName() {
        var name = comment.submitter().shownName();
        return name.isEmpty() ? getTranslation("moderation.anonymous") : name;
    }
}
