package org.rulewright.synthesis.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.identity.AccountId;

/**
 * Shares out what is to be read so that all have about as many words before them, with what they have already; what
 * belongs together goes to one person. The largest goes first, to whoever has least so far: of people who had nothing,
 * nobody has a third more than with the best of all ways.
 */
final class EvenShares {

    private EvenShares() {}

    /**
     * What people have already.
     *
     * @param words how much each has to read; nothing where he is left out
     * @param piles who of them reads something of which pile
     */
    record Had(Map<AccountId, Long> words, Map<Long, AccountId> piles) {}

    /**
     * Who reads what; what is added to a pile goes to whoever has it.
     *
     * @param words how much there is to read in each pile, by its number
     */
    static Map<Long, AccountId> of(Map<Long, Long> words, List<AccountId> people, Had had) {
        var loads = new LinkedHashMap<AccountId, Long>();
        people.forEach(person -> loads.put(person, had.words().getOrDefault(person, 0L)));
        var piles = new ArrayList<>(words.entrySet());
        piles.sort(Comparator.<Map.Entry<Long, Long>, Boolean>comparing(
                        pile -> !had.piles().containsKey(pile.getKey()))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(Map.Entry.comparingByKey()));
        var shares = new HashMap<Long, AccountId>();
        for (var pile : piles) {
            var person = Optional.ofNullable(had.piles().get(pile.getKey())).orElseGet(() -> least(loads));
            shares.put(pile.getKey(), person);
            loads.merge(person, Math.max(1, pile.getValue()), Long::sum);
        }
        return shares;
    }

    /** Whoever has least; of several, the one named first. */
    private static AccountId least(Map<AccountId, Long> loads) {
        return Collections.min(loads.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
