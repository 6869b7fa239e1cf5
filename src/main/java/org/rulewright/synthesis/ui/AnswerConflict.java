package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Response;

/** Says that somebody else was faster, what he wrote, and leaves the choice. */
final class AnswerConflict extends Div {

    private final Consumer<Response> take;
    private final Consumer<Response> overwrite;

    AnswerConflict(Consumer<Response> take, Consumer<Response> overwrite) {
        this.take = take;
        this.overwrite = overwrite;
        getElement().setAttribute("role", "alert");
    }

    /** Shows the refusal, and what stands there now if it is still open to change. */
    void show(Refusal refusal, Optional<Response> theirs) {
        removeAll();
        var words = new Div(new Paragraph(getTranslation(refusal.key(), refusal.arguments())));
        words.addClassName("rw-stack-s");
        theirs.ifPresent(response -> words.add(said(response), choice(response)));
        add(new Note(Tone.TIME, Glyph.WARNING, words));
    }

    void settle() {
        removeAll();
    }

    private Paragraph said(Response theirs) {
        var said = new Paragraph(getTranslation("synthesis.theirs", theirs.summary(), theirs.answer()));
        said.addClassName("rw-words");
        return said;
    }

    private Div choice(Response theirs) {
        var choice = new Div(new Button(getTranslation("synthesis.theirs.take"), _ -> take.accept(theirs)));
        choice.addClassName("rw-row");
        if (!theirs.isPublished()) {
            var mine = new Button(getTranslation("synthesis.theirs.overwrite"), _ -> overwrite.accept(theirs));
            mine.addThemeVariants(ButtonVariant.TERTIARY);
            choice.add(mine);
        }
        return choice;
    }
}
