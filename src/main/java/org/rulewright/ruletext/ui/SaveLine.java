package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Times;

/** Says in place whether what was typed is kept. */
final class SaveLine extends Div {
    private final Times times;

    SaveLine(Times times) {
        this.times = times;
        addClassName("rw-saved");
        getElement().setAttribute("aria-live", "polite");
    }

    void at(Instant moment) {
        say(Glyph.CHECK, getTranslation("ruletext.draft.saved", times.time(moment)));
    }

    /** Two texts wait for a choice. */
    void waiting() {
        say(Glyph.WARNING, getTranslation("ruletext.draft.waiting"));
    }

    /** What somebody else wrote is shown now. */
    void theirs() {
        say(Glyph.INFO, getTranslation("ruletext.draft.theirs"));
    }

    void refused(Refusal refusal) {
        say(Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments()));
    }

    void failed(Runnable retry) {
        say(Glyph.WARNING, getTranslation("ruletext.draft.failed"));
        var again = new Button(getTranslation("ruletext.draft.retry"), _ -> retry.run());
        again.addThemeVariants(ButtonVariant.SMALL);
        add(again);
    }

    private void say(Glyph glyph, String sentence) {
        removeAll();
        var drawing = glyph.draw();
        drawing.setClassName("rw-warn", glyph == Glyph.WARNING);
        add(drawing, new Span(sentence));
    }
}
