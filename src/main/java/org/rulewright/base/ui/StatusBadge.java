package org.rulewright.base.ui;

import com.vaadin.flow.component.badge.Badge;

/** A status, in a word: mostly with a glyph, never by colour alone. */
public final class StatusBadge extends Badge {

    /** A badge with a word only. */
    public StatusBadge(Tone tone, String text) {
        super(text);
        addClassNames("rw-badge", tone.classOf("rw-badge"));
    }

    /** A badge with a glyph before its word. */
    public StatusBadge(Tone tone, Glyph glyph, String text) {
        this(tone, text);
        setIcon(glyph.draw());
    }
}
