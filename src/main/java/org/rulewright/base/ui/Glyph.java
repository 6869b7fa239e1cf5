package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small line drawings that stand beside words; a reader who cannot see them loses nothing. */
public enum Glyph {
    AWAY,
    BELL,
    CALENDAR,
    CHECK,
    CLOCK,
    CLOSE,
    CONCERNS,
    DOWNLOAD,
    EDIT,
    FILE,
    HALF,
    HIDE,
    INBOX,
    INFO,
    LEFT,
    LINES,
    LINK,
    LOCK,
    MENU,
    MINUS,
    PEOPLE,
    PERSON,
    PLUS,
    RIGHT,
    SCALES,
    SEARCH,
    SETTINGS,
    SHIELD,
    TICK,
    UNDO,
    UPLOAD,
    WARNING;

    /** A new drawing of it, hidden from screen readers, in the colour of the words around it. */
    public Span draw() {
        var drawing = new Span();
        drawing.addClassNames("rw-i", "rw-i-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }
}
