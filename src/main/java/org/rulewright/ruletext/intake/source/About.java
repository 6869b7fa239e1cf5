package org.rulewright.ruletext.intake.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about itself.
 *
 * @param title its name; may be empty
 * @param date when it was made; null where it does not say
 * @param author who speaks in it; may be empty
 * @param note what its readers should know; may be empty
 */
public record About(String title, @Nullable LocalDate date, String author, String note) {
    /** A source that says nothing. */
    public static final About NOTHING = new About("", null, "", "");
}
