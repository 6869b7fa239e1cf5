package org.rulewright.synthesis.clearance;

import java.util.Set;
import org.rulewright.base.Sha256;
import org.rulewright.identity.AccountId;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.ConcernId;

/**
 * A part of what is to be published that is cleared by itself.
 *
 * @param key which part, such as {@code concern 12}
 * @param label what readers know it by: the number of a concern or of a provision; empty for what stands beside the answers
 * @param read over exactly what it says
 * @param drafters everybody who had a hand in it; none where the portal wrote it
 */
public record ClearedItem(String key, String label, Sha256 read, Set<AccountId> drafters) {

    /** What stands beside the answers: signed rests and answers to the panel. */
    public static final String BESIDE = "beside";

    /** The key of the answer to a concern. */
    public static String of(ConcernId concern) {
        return "concern " + concern.value();
    }

    /** The key of the other reason of a change. */
    public static String of(TextChangeId change) {
        return "change " + change.value();
    }
}
