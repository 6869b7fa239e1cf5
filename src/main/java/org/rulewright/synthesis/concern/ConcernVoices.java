package org.rulewright.synthesis.concern;

import java.util.List;

/**
 * Who speaks of a concern.
 *
 * @param all everybody; an organisation that speaks in two categories is counted once
 * @param byCategory by category, the largest first; categories of whom nobody speaks are left out
 */
public record ConcernVoices(CategoryVoices all, List<CategoryVoices> byCategory) {

    static final ConcernVoices NONE = new ConcernVoices(CategoryVoices.NOBODY, List.of());

    /** @param all without sides, which are the sum of the categories' own */
    static ConcernVoices of(CategoryVoices all, List<CategoryVoices> byCategory) {
        var sides = byCategory.stream().map(CategoryVoices::sides).reduce(Sides.NONE, Sides::plus);
        return new ConcernVoices(new CategoryVoices("", all.excerpts(), all.size(), sides), byCategory);
    }

    /** Whether the categories agree. */
    public CommonGround ground() {
        return CommonGround.of(byCategory);
    }
}
