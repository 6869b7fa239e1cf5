package org.rulewright.ruletext.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The drafters' system names every passage of the bill and keeps the name, so what the matching finds can be counted. */
class BillLineageTests {
    @Test
    void findsWhatTheDraftersSay() {
        var introduced = Bill.read("introduced");
        var committee = Bill.read("committee");
        assumeTrue(introduced.isPresent() && committee.isPresent(), "the bill is not here");
        var before = introduced.get();
        var after = committee.get();

        var start = System.nanoTime();
        var matching = LineageMatcher.match(before.passages(), after.passages(), List.of());
        System.out.println("took " + (System.nanoTime() - start) / 1_000_000 + " ms");

        var places = new HashMap<String, Integer>();
        for (int i = 0; i < before.names().size(); i++) {
            places.merge(before.names().get(i), i, (_, _) -> -1);
        }
        int right = 0, wrong = 0, missed = 0, unknowable = 0;
        for (int i = 0; i < after.names().size(); i++) {
            Integer truth = places.getOrDefault(after.names().get(i), null);
            Integer found = matching.ancestors().get(i);
            if (truth != null && truth == -1) { unknowable++; continue; }
            if (found == null && truth == null) continue;
            if (found != null && found.equals(truth)) right++;
            else if (found != null) { wrong++; System.out.println("WRONG: " + before.passages().get(found) + "\n     => " + after.passages().get(i) + "\n truth " + (truth == null ? null : before.passages().get(truth))); }
            else { missed++; System.out.println("MISSED " + before.passages().get(truth) + "\n => " + after.passages().get(i)); }
        }
        System.out.println(before.passages().size() + " -> " + after.passages().size() + " right " + right + " wrong " + wrong + " missed " + missed + " unknowable " + unknowable);
        matching.parts().forEach(part -> System.out.println("PART " + part.relation() + " " + before.passages().get(part.before()) + "\n => " + after.passages().get(part.after())));
        matching.doubts().forEach(part -> System.out.println("DOUBT " + part.relation() + part.accepted() + part.likeness() + " " + before.passages().get(part.before()) + "\n => " + after.passages().get(part.after())));
    }
}
