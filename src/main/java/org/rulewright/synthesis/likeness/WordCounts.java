package org.rulewright.synthesis.likeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.synthesis.ConcernId;

/**
 * What is learnt of the words of one excerpt.
 *
 * @param words those of its words that stand under some concern
 * @param filings how many excerpts people filed under each concern of the docket
 * @param own the concerns that people filed this very excerpt under, which must not count for itself
 */
record WordCounts(List<Word> words, Map<ConcernId, Integer> filings, Set<ConcernId> own) {

    /** How many of the excerpts under each concern hold the word; concerns of which none does are left out. */
    record Word(Map<ConcernId, Integer> holding) {

        int all() {
            return holding.values().stream().mapToInt(Integer::intValue).sum();
        }

        int under(ConcernId concern) {
            return holding.getOrDefault(concern, 0);
        }
    }

    int all() {
        return filings.values().stream().mapToInt(Integer::intValue).sum() - own.size();
    }

    int under(ConcernId concern) {
        return filings.getOrDefault(concern, 0) - (own.contains(concern) ? 1 : 0);
    }

    int all(Word word) {
        return word.all() - own.size();
    }

    int under(Word word, ConcernId concern) {
        return word.under(concern) - (own.contains(concern) ? 1 : 0);
    }
}
