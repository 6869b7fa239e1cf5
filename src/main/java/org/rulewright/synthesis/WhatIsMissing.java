package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.ruletext.TextChange;

/**
 * What must be settled before the answers of a docket can be published.
 *
 * @param unfiled excerpts that stand under no concern
 * @param unanswered concerns without an answer and a disposition
 * @param unreasoned text changes that no answer and no other reason explains
 * @param unkept concerns that were accepted without a change that carries it out
 */
public record WhatIsMissing(
        Unfiled unfiled, List<Concern> unanswered, List<TextChange> unreasoned, List<Concern> unkept) {

    /** How many things there are to settle. */
    public long count() {
        return unfiled.count() + unanswered.size() + unreasoned.size() + unkept.size();
    }

    /** Whether everything is settled. */
    public boolean isNothing() {
        return count() == 0;
    }
}
