package org.rulewright.ruletext.drafting;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.LineageId;

/**
 * Somebody has a draft open.
 *
 * @param seat the window, by a name that no other window has
 * @param at the provision that is open there; null where none is
 */
public record Visit(String seat, @Nullable LineageId at) {}
