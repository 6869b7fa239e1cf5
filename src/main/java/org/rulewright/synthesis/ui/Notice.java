package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;

/** What has just been done or refused, said once to everybody. */
public final class Notice extends Span {

    public Notice() {
        addClassName("rw-desk-notice");
        getElement().setAttribute("role", "status");
    }

    public void done(String sentence) {
        show(Glyph.CHECK, "rw-fine", sentence);
    }

    /** Does it, and says why where it is refused. */
    public void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    public void refused(Refusal refusal) {
        show(Glyph.WARNING, "rw-warn", getTranslation(refusal.key(), refusal.arguments()));
    }

    /** Something that goes on, in place of what was said before. */
    public void show(Component goingOn) {
        removeAll();
        add(goingOn);
    }

    public void nothing() {
        removeAll();
    }

    private void show(Glyph glyph, String tone, String sentence) {
        removeAll();
        var drawing = glyph.draw();
        drawing.addClassName(tone);
        add(drawing, new Span(sentence));
    }
}
