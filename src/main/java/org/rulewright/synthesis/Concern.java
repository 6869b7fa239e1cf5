package org.rulewright.synthesis;

import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * What one or many excerpts amount to.
 *
 * @param parent the concern that it stands under; null at the top of the outline
 * @param number its place in the outline, such as {@code 1.2}; it changes when the outline is rearranged
 * @param title a few words for lists
 * @param statement the concern in a sentence; empty while it is only a heading
 * @param revision counts the wordings, so that nobody overwrites what he has not seen
 */
public record Concern(
        ConcernId id,
        DocketId docket,
        @Nullable ConcernId parent,
        String number,
        String title,
        String statement,
        int revision) {

    /** How deep it stands in the outline, from 0. */
    public int depth() {
        return Math.toIntExact(number.chars().filter(sign -> sign == '.').count());
    }

    /** The statement, or the title where there is none. */
    public String shownStatement() {
        return statement.isEmpty() ? title : statement;
    }
}
