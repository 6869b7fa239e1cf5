package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.moderation.Hold;

/** Holds a comment for an expert, or says who holds it and lets others release it. */
final class HoldPart extends Div {

    private static final int MOST = 500;

    private final Opened opened;
    private final ModerationActs acts;

    HoldPart(Opened opened, ModerationActs acts) {
        this.opened = opened;
        this.acts = acts;
        addClassName("rw-decide-other");
        opened.hold().ifPresentOrElse(this::held, this::offer);
    }

    private void held(Hold hold) {
        var since = Times.in(opened.docket().agency().zone()).moment(hold.at());
        var release = new Button(getTranslation("moderation.hold.release"), _ -> acts.release(opened.comment()));
        var said =
                new Div(new Span(getTranslation("moderation.held", hold.by(), since, hold.note())), new Div(release));
        said.addClassName("rw-stack-s");
        add(new Note(Tone.TIME, Glyph.CLOCK, said));
    }

    private void offer() {
        var note = new TextArea(getTranslation("moderation.hold.note"));
        note.setHelperText(getTranslation("moderation.hold.help"));
        note.setMaxLength(MOST);
        note.addClassName("rw-wide");
        var hold = new Button(getTranslation("moderation.hold"), _ -> hold(note));
        hold.addClassName("rw-wide");
        var form = new Div(note, hold);
        form.addClassName("rw-stack-s");
        add(new Details(getTranslation("moderation.hold.title"), form));
    }

    private void hold(TextArea note) {
        note.setInvalid(note.getValue().isBlank());
        note.setErrorMessage(getTranslation("moderation.refused.note"));
        if (!note.isInvalid()) {
            acts.hold(opened.comment(), note.getValue());
        }
    }
}
