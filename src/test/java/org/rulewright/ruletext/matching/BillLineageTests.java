package org.rulewright.ruletext.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The drafters' own system names every passage of the bill and keeps the name, so what the matching finds can be counted. */
class BillLineageTests {
    @Test
    void findsWhatTheDraftersSay() {
        var introduced = Bill.read("introduced");
        var committee = Bill.read("committee");
        assumeTrue(introduced.isPresent() && committee.isPresent(), "the bill is not here");

        var matching = LineageMatcher.match(
                introduced.get().passages(), committee.get().passages(), List.of());
        var outcome = new Outcome(introduced.get(), committee.get(), matching);

        System.out.println(outcome);
        assertThat(outcome.right).isGreaterThan(2075);
        assertThat(outcome.missed).isLessThan(10);
        assertThat(outcome.other).isLessThan(12);
        assertThat(matching.doubts()).hasSizeLessThan(12);
    }

    /** How what was found compares with the drafters' names. */
    private static final class Outcome {
        private int right;
        private int missed;
        private int other;

        Outcome(Bill before, Bill after, Matching matching) {
            var places = new HashMap<String, Integer>();
            for (int place = 0; place < before.names().size(); place++) {
                places.put(before.names().get(place), place);
            }
            for (int place = 0; place < after.names().size(); place++) {
                var named = places.getOrDefault(after.names().get(place), -1);
                var found = matching.ancestors().getOrDefault(place, -1);
                right += named >= 0 && named.equals(found) ? 1 : 0;
                missed += named >= 0 && found < 0 ? 1 : 0;
                other += found >= 0 && !named.equals(found) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return "bill: %d as the drafters say, %d left apart, %d otherwise".formatted(right, missed, other);
        }
    }
}
