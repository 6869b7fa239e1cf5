package org.rulewright.synthesis;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;

/**
 * A concern to be opened at the end of the outline.
 *
 * @param parent the concern that it shall stand under; null for the top
 * @param statement may be empty
 */
public record NewConcern(@Nullable ConcernId parent, String title, String statement) {

    /** The most letters of a title. */
    public static final int TITLE = 120;

    /** Refuses a title that is empty or too long for a list. */
    public NewConcern {
        title = title.strip();
        statement = statement.strip();
        if (title.isEmpty() || title.length() > TITLE) {
            throw new Refusal("synthesis.refused.title", TITLE);
        }
    }
}
