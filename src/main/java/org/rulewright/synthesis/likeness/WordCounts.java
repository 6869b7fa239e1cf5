package org.rulewright.synthesis.likeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.synthesis.ConcernId;

/** What is learnt of the words of one excerpt. */
final class WordCounts {

    private final List<Word> words;
    private final Map<ConcernId, Integer> filings;
    private final Set<ConcernId> own;
    private final int all;

    /** How many of the excerpts under each concern hold the word; concerns of which none does are left out. */
    record Word(Map<ConcernId, Integer> holding, int all) {

        Word(Map<ConcernId, Integer> holding) {
            this(holding, sum(holding));
        }
    }

    /**
     * The counts.
     *
     * @param words those of its words that stand under some concern
     * @param filings how many excerpts people filed under each concern of the docket
     * @param own the concerns that people filed this very excerpt under, which must not count for itself
     */
    WordCounts(List<Word> words, Map<ConcernId, Integer> filings, Set<ConcernId> own) {
        this.words = words;
        this.filings = filings;
        this.own = own;
        all = sum(filings) - own.size();
    }

    /** Those that something else holds too. */
    List<Word> words() {
        return words.stream().filter(word -> all(word) > 0).toList();
    }

    /** The concerns under which people filed something else. */
    List<ConcernId> filed() {
        return filings.keySet().stream().filter(concern -> under(concern) > 0).toList();
    }

    Set<ConcernId> own() {
        return own;
    }

    int all() {
        return all;
    }

    int under(ConcernId concern) {
        return filings.getOrDefault(concern, 0) - itself(concern);
    }

    int all(Word word) {
        return word.all() - own.size();
    }

    int under(Word word, ConcernId concern) {
        return word.holding().getOrDefault(concern, 0) - itself(concern);
    }

    private int itself(ConcernId concern) {
        return own.contains(concern) ? 1 : 0;
    }

    private static int sum(Map<ConcernId, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
