package org.rulewright.search.wording;

import java.time.LocalDate;

/** The days that one can ask for; beyond them nothing ever came in. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** Whether the day is one of them. */
    public static boolean have(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
