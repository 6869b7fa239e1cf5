package org.rulewright.synthesis;

import org.jspecify.annotations.Nullable;

/**
 * The excerpts of published comments that stand under no concern.
 *
 * @param newest grows whenever another excerpt comes to stand under none
 * @param first the one that was marked first; null where there is none
 */
public record Unfiled(long count, long newest, @Nullable Excerpt first) {

    /** Where everything is filed. */
    public static final Unfiled NOTHING = new Unfiled(0, 0, null);
}
