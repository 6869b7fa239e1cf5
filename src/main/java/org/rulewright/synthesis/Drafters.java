package org.rulewright.synthesis;

import java.util.Map;
import java.util.Set;
import org.rulewright.identity.AccountId;

/**
 * Who had a hand in the words that become public, be it a tick: none of them clears these words.
 *
 * @param parts by what the record calls them, such as {@code concern 12}
 */
public record Drafters(Map<String, Set<AccountId>> parts) {

    /** Nobody for what is not drafted, or by the portal alone. */
    public Set<AccountId> of(String part) {
        return parts.getOrDefault(part, Set.of());
    }
}
