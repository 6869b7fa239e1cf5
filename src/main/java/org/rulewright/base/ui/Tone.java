package org.rulewright.base.ui;

import java.util.Locale;

/** What a mark means, beyond its word: red is for what must be put right, never for disagreement. */
public enum Tone {
    OK,
    PART,
    STOP,
    TIME,
    QUIET,
    ACCENT,
    SECRET,
    /** An outline only: nothing was said yet. */
    LINE;

    String classOf(String part) {
        return part + "-" + name().toLowerCase(Locale.ROOT);
    }
}
