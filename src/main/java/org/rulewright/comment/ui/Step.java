package org.rulewright.comment.ui;

import java.util.Locale;

/** The three pages of the form. */
enum Step {
    ABOUT,
    POINTS,
    CHECK;

    /** Its name in addresses and keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of that name; the first one where there is none. */
    static Step of(String code) {
        for (var step : values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        return ABOUT;
    }

    /** Its place in the form, from 1. */
    int number() {
        return switch (this) {
            case ABOUT -> 1;
            case POINTS -> 2;
            case CHECK -> 3;
        };
    }

    Step next() {
        return this == ABOUT ? POINTS : CHECK;
    }

    Step previous() {
        return this == CHECK ? POINTS : ABOUT;
    }
}
