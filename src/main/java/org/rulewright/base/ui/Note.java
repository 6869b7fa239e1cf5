package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A boxed remark: what is so, what is safe, what next. */
public final class Note extends Div {

    /** A note with a sentence. */
    public Note(Tone tone, Glyph glyph, String sentence) {
        this(tone, glyph, new Span(sentence));
    }

    /** A note with anything in it. */
    public Note(Tone tone, Glyph glyph, Component... content) {
        addClassNames("rw-note", tone.classOf("rw-note"));
        add(glyph.draw(), new Div(content));
    }
}
