package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Span;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;

/** What has just been done or refused, said once to everybody. */
final class DeskNotice extends Span {
    DeskNotice() {
        addClassName("rw-desk-notice");
        getElement().setAttribute("role", "status");
    }

    void done(String sentence) {
        show(Glyph.CHECK, "rw-fine", sentence);
    }

    void refused(Refusal refusal) {
        show(Glyph.WARNING, "rw-warn", getTranslation(refusal.key(), refusal.arguments()));
    }

    private void show(Glyph glyph, String tone, String sentence) {
        removeAll();
        var drawing = glyph.draw();
        drawing.addClassName(tone);
        add(drawing, new Span(sentence));
    }
}
