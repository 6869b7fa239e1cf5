package org.rulewright.synthesis.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;

/**
 * A provision with the wordings that are asked for it.
 *
 * @param label its number now or, where it is gone, as it was; may be empty
 * @param provision as it stands in the newest version; null where it is gone
 */
public record Place(
        LineageId lineage, String label, @Nullable Provision provision, List<Wording> wordings) {
    /** Two wordings that cannot both be accepted. */
    public record Exclusion(Wording one, Wording other) {}

    public Place {
        wordings = List.copyOf(wordings);
    }

    /** Every two that cannot both be accepted. */
    public List<Exclusion> exclusions() {
        var exclusions = new ArrayList<Exclusion>();
        for (int one = 0; one < wordings.size(); one++) {
            for (int other = one + 1; other < wordings.size(); other++) {
                if (wordings.get(one).excludes(wordings.get(other))) {
                    exclusions.add(new Exclusion(wordings.get(one), wordings.get(other)));
                }
            }
        }
        return exclusions;
    }

    /** The wordings that cannot be accepted together with this one. */
    public List<Wording> excludedBy(Wording wording) {
        return wordings.stream().filter(wording::excludes).toList();
    }

    /** The wordings that several categories ask for. */
    public List<Wording> agreed() {
        return wordings.stream().filter(Wording::isAgreed).toList();
    }

    public boolean hasConflict() {
        return !exclusions().isEmpty();
    }
}
