package org.rulewright.ruletext.web;

import org.jspecify.annotations.Nullable;

/**
 * How a text is wished for, in the query of its address.
 *
 * @param against the version that it is read against
 * @param view {@code beside} for the old text at the left of the new one
 * @param only {@code changes} to leave out what did not change
 * @param lines only these, such as {@code 40-160}
 */
record Asked(
        @Nullable Integer against,
        @Nullable String view,
        @Nullable String only,
        @Nullable String lines) {
    boolean beside() {
        return "beside".equals(view);
    }

    boolean onlyChanges() {
        return "changes".equals(only);
    }
}
