package org.rulewright.synthesis;

import java.util.List;

/**
 * What became of one thing that a comment says.
 *
 * @param concerns the answered concerns that it was filed under; empty while none is answered in public
 */
public record Fate(Excerpt excerpt, List<AnsweredConcern> concerns) {

    /** Whether the public may know of it: what staff have marked shows only once it is answered. */
    boolean isTellable() {
        return excerpt.place() instanceof Excerpt.Point || !concerns.isEmpty();
    }
}
