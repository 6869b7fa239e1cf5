package org.rulewright.ruletext.drafting;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;

/**
 * A provision that somebody opens to edit.
 *
 * @param revision the draft's count when it was read: what the caller has seen
 * @param before what it said in the version before; null where that did not have it
 */
public record OpenProvision(
        Provision provision, int revision, @Nullable Passage before) {}
