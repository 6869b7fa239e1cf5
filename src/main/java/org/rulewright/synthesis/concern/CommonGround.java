package org.rulewright.synthesis.concern;

import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Category;

/**
 * Whether the categories of commenters agree about a concern.
 *
 * <p>The rule: a category is heard where at least {@value #ENOUGH} of its voices say on which side they stand. It holds the
 * side on which at least two thirds of these stand, and is split where no side has so many. Categories agree where two or
 * more are heard and all of them hold the same side. What fits no category is none, and is not heard.
 *
 * @param heard the categories that are heard, those with most voices first
 * @see "docs/decisions/0043-what-a-concern-amounts-to.md"
 */
public record CommonGround(Verdict verdict, List<Heard> heard) {

    /** The least number of voices that say where a category stands. */
    public static final int ENOUGH = 3;

    /** What the rule comes to. */
    public enum Verdict {
        AGREE,
        /** Each category holds a side, and not the same. */
        DIFFER,
        /** A category that is heard is split. */
        SPLIT,
        /** Fewer than two categories are heard, and none is split. */
        UNHEARD
    }

    /**
     * A category that is heard.
     *
     * @param held the side that it holds; empty where it is split
     */
    public record Heard(String category, Sides sides, Optional<Side> held) {}

    static CommonGround of(List<CategoryVoices> voices) {
        var heard = voices.stream()
                .filter(each -> !each.category().equals(Category.OTHER))
                .filter(each -> each.sides().said() >= ENOUGH)
                .map(each ->
                        new Heard(each.category(), each.sides(), each.sides().held()))
                .sorted((one, other) ->
                        Long.compare(other.sides().said(), one.sides().said()))
                .toList();
        return new CommonGround(verdict(heard), heard);
    }

    private static Verdict verdict(List<Heard> heard) {
        if (heard.stream().anyMatch(each -> each.held().isEmpty())) {
            return Verdict.SPLIT;
        }
        if (heard.size() < 2) {
            return Verdict.UNHEARD;
        }
        var sides = heard.stream().map(Heard::held).distinct().count();
        return sides == 1 ? Verdict.AGREE : Verdict.DIFFER;
    }

    /** The side on which all stand; empty where they don't agree. */
    public Optional<Side> shared() {
        return verdict == Verdict.AGREE ? heard.getFirst().held() : Optional.empty();
    }

    /** The categories that are split. */
    public List<Heard> split() {
        return heard.stream().filter(each -> each.held().isEmpty()).toList();
    }
}
