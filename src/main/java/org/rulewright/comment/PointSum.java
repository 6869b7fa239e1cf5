package org.rulewright.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Quotation;

/**
 * What published points on one place come to, without the points themselves.
 *
 * @param categories who made them, in the order of the first of each
 * @param asks what they ask for, in the order of the first of each
 * @param quoted the words that they are about, each once; of very many not all
 * @param only the comment that says it, where there is one point; else null
 */
public record PointSum(
        long points,
        List<String> categories,
        List<Ask> asks,
        List<Quotation> quoted,
        @Nullable TrackingNumber only) {

    /** Nobody said anything. */
    public static final PointSum NONE = new PointSum(0, List.of(), List.of(), List.of(), null);

    /** Keeps its own copies. */
    public PointSum {
        categories = List.copyOf(categories);
        asks = List.copyOf(asks);
        quoted = List.copyOf(quoted);
    }
}
