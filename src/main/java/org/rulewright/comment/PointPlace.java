package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.LineageId;

/**
 * What points are about, whatever version they were made on.
 *
 * @param lineage the provision; null for what is about no words of the rule
 */
public record PointPlace(@Nullable LineageId lineage) {

    /** The rule as a whole, with its questions and documents. */
    public static final PointPlace WHOLE = new PointPlace(null);
}
