package org.rulewright.synthesis.coding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;

/**
 * What was made of one excerpt of a sample.
 *
 * @param number its place in the sample
 * @param excerpt {@link ExcerptId#NONE} where its mark was taken back
 * @param machine what the machine would file it under; empty where it had nothing to suggest
 * @param answers what each person filed it under, nothing for none of the concerns; who has not coded it is left out
 */
public record Coded(
        int number, ExcerptId excerpt, Optional<ConcernId> machine, Map<AccountId, Set<ConcernId>> answers) {

    /** Whether two people filed it differently: under other concerns, or under more of them. */
    public boolean isDisputed() {
        return answers.values().stream().distinct().count() > 1;
    }

    Set<ConcernId> ofMachine() {
        return machine.map(Set::of).orElse(Set.of());
    }
}
