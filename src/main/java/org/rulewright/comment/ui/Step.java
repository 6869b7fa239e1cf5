package org.rulewright.comment.ui;

import java.util.Locale;
import java.util.stream.Stream;

/** The pages of the form: where to start, the short way, and the three steps of the long one. */
enum Step {
    START,
    SHORT,
    ABOUT,
    POINTS,
    CHECK;

    /** The steps that are counted. */
    static Stream<Step> counted() {
        return Stream.of(ABOUT, POINTS, CHECK);
    }

    /** Its name in addresses and keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of that name; the start where there is none. */
    static Step of(String code) {
        for (var step : values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        return START;
    }

    /** Its place among those that are counted, from 1; 0 for the others. */
    int number() {
        return switch (this) {
            case START, SHORT -> 0;
            case ABOUT -> 1;
            case POINTS -> 2;
            case CHECK -> 3;
        };
    }

    Step next() {
        return switch (this) {
            case START -> ABOUT;
            case ABOUT -> POINTS;
            case SHORT, POINTS, CHECK -> CHECK;
        };
    }

    Step previous() {
        return switch (this) {
            case START, SHORT, ABOUT -> START;
            case POINTS -> ABOUT;
            case CHECK -> POINTS;
        };
    }
}
