package org.rulewright.synthesis.voices;

import java.util.ArrayList;
import java.util.List;

/**
 * How many comments a category sent, beside earlier dockets of the agency.
 *
 * <p>The rule: a category is missing where nothing came from it. It is thin where less came than half of what came in the
 * middle one of the earlier dockets, and at least {@value #ENOUGH} came there. The middle one, because a single campaign of
 * thousands would move an average.
 *
 * @param here how many comments came from it in this docket
 * @param earlier how many came in each earlier docket, the smallest number first
 */
public record Turnout(String category, long here, List<Long> earlier) {

    /** The least number of comments in the middle docket against which a category can be thin. */
    public static final int ENOUGH = 4;

    /** What the rule comes to. */
    public enum Verdict {
        MISSING,
        THIN,
        PRESENT
    }

    /** Sorts the numbers. */
    public Turnout {
        var sorted = new ArrayList<>(earlier);
        sorted.sort(null);
        earlier = List.copyOf(sorted);
    }

    /** The number of the middle one of the earlier dockets, the lower of two; 0 where there is none. */
    public long middle() {
        return earlier.isEmpty() ? 0 : earlier.get((earlier.size() - 1) / 2);
    }

    /** Whether it is missing. */
    public Verdict verdict() {
        if (here == 0) {
            return Verdict.MISSING;
        }
        return middle() >= ENOUGH && 2 * here < middle() ? Verdict.THIN : Verdict.PRESENT;
    }
}
