package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;

/** What has just been done, said once to everybody, with the way back beside it. */
final class Notice extends Span {

    Notice() {
        addClassName("rw-desk-notice");
        getElement().setAttribute("role", "status");
    }

    void done(String sentence, Component... ways) {
        show(Glyph.CHECK, "rw-fine", sentence, ways);
    }

    void refused(String sentence) {
        show(Glyph.WARNING, "rw-warn", sentence);
    }

    /** Shows how far something is. */
    void progress(Component progress) {
        removeAll();
        add(progress);
    }

    private void show(Glyph glyph, String tone, String sentence, Component... ways) {
        removeAll();
        var drawing = glyph.draw();
        drawing.addClassName(tone);
        add(drawing, new Span(sentence));
        add(ways);
    }
}
