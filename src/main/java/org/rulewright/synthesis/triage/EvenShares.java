package org.rulewright.synthesis.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.rulewright.identity.AccountId;

/**
 * Shares out what is to be read so that all have about as many words before them; what belongs together goes to one
 * person. The largest goes first, to whoever has least so far: nobody has a third more than with the best of all ways.
 */
final class EvenShares {

    private EvenShares() {}

    private record Load(AccountId person, int place, long words) {}

    /**
     * Who reads what.
     *
     * @param words how much there is to read in each pile, by its number
     */
    static Map<Long, AccountId> of(Map<Long, Long> words, List<AccountId> people) {
        var loads =
                new PriorityQueue<Load>(Comparator.comparingLong(Load::words).thenComparingInt(Load::place));
        for (var place = 0; place < people.size(); place++) {
            loads.add(new Load(people.get(place), place, 0));
        }
        var piles = new ArrayList<>(words.entrySet());
        piles.sort(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        var shares = new HashMap<Long, AccountId>();
        for (var pile : piles) {
            var least = loads.remove();
            shares.put(pile.getKey(), least.person());
            loads.add(new Load(least.person(), least.place(), least.words() + Math.max(1, pile.getValue())));
        }
        return shares;
    }
}
