package org.rulewright.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.search.wording.Misreading;
import org.rulewright.search.wording.Wording;

/**
 * What somebody wants to find, within bounds that no engine can be hurt by.
 *
 * @param text words, "phrases" and -exclusions; empty to browse
 * @param docket the one docket to search in; null for all
 * @param chosen the values that a result must have: one of each facet's; facets without a choice are left out
 * @param page from 1
 * @param ranking how the words are held against comments
 */
public record Query(
        String text,
        @Nullable DocketId docket,
        Map<Facet, Set<String>> chosen,
        Order order,
        int page,
        Ranking ranking) {

    /** How many results a page holds. */
    public static final int PAGE_SIZE = 20;

    /** How many pages can be turned: beyond them one narrows down. */
    public static final int MOST_PAGES = 500;

    /** How many matches are ranked for a program at most. */
    public static final int MOST_RANKED = 1_000;

    /** How long the words may be. */
    public static final int MOST_CHARACTERS = 2_000;

    private static final int MOST_WORDS = 300;
    private static final int MOST_WORDS_FOR_READERS = 150;
    private static final int MOST_CHOSEN = 50;
    private static final int FEWEST_LETTERS = 3;

    /** Refuses what is too long, too deep or too much. */
    public Query {
        text = text.strip();
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal("search.refused.long", MOST_CHARACTERS);
        }
        var mostWords = ranking.anyWord() ? MOST_WORDS : MOST_WORDS_FOR_READERS;
        if (Wording.of(text).size() > mostWords) {
            throw new Refusal("search.refused.words", mostWords);
        }
        if (page < 1 || page > MOST_PAGES) {
            throw new Refusal("search.refused.deep", MOST_PAGES * PAGE_SIZE);
        }
        if (chosen.values().stream().anyMatch(Query::isTooMuch)) {
            throw new Refusal("search.refused.many", MOST_CHOSEN);
        }
        chosen = chosen.entrySet().stream()
                .filter(choice -> !choice.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, choice -> Set.copyOf(choice.getValue())));
    }

    /** A query as a reader asks it. */
    public Query(String text, @Nullable DocketId docket, Map<Facet, Set<String>> chosen, Order order, int page) {
        this(text, docket, chosen, order, page, Ranking.FOR_READERS);
    }

    /** The first page of everything public, or of everything in a docket. */
    public static Query everything(@Nullable DocketId docket) {
        return new Query("", docket, Map.of(), Order.BEST, 1);
    }

    /** The same with other words, from the first page. */
    public Query saying(String words) {
        return new Query(words, docket, chosen, order, 1, ranking);
    }

    /** The same with exactly these values chosen in the facet, from the first page. */
    public Query choosing(Facet facet, Set<String> values) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        others.put(facet, values);
        return new Query(text, docket, others, order, 1, ranking);
    }

    /** The same in another order, from the first page. */
    public Query in(Order another) {
        return new Query(text, docket, chosen, another, 1, ranking);
    }

    /** Another page of the same. */
    public Query onPage(int another) {
        return new Query(text, docket, chosen, order, another, ranking);
    }

    /** The same, held against comments in another way, from the first page. */
    public Query by(Ranking another) {
        return new Query(text, docket, chosen, order, 1, another);
    }

    /** What is chosen in the facet; empty for everything. */
    public Set<String> chosenIn(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The kinds of results that are looked for: those chosen, else all that one expects; empty for every kind. */
    Set<String> kinds() {
        if (chosen.containsKey(Facet.KIND)) {
            return chosenIn(Facet.KIND);
        }
        if (ranking.anyWord() || !hasWords()) {
            return Set.of(Facet.COMMENT);
        }
        return docket == null ? Set.of() : Set.of(Facet.COMMENT, Facet.PAGE);
    }

    /** Whether anything was asked for, rather than everything. */
    public boolean isNarrow() {
        return hasWords() || !chosen.isEmpty();
    }

    /** How many pages this many results can be turned over, at least one. */
    public static int pages(long results) {
        return Math.clamp((results + PAGE_SIZE - 1) / PAGE_SIZE, 1, MOST_PAGES);
    }

    /** What of the words was not understood; the rest is searched for all the same. */
    public List<Misreading> misread() {
        return Wording.of(text).misread();
    }

    /** Whether there are words to match, rather than a list to browse. */
    public boolean hasWords() {
        return !text.isEmpty();
    }

    /** Whether something that means the same may be found: there are words, not phrases or signs alone. */
    boolean hasMeaning() {
        return ranking.byMeaning()
                && order == Order.BEST
                && (ranking.anyWord() ? meant() : Wording.of(text).words())
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        >= FEWEST_LETTERS;
    }

    /** The words whose meaning counts: those to be found, without signs and what only narrows down. */
    String meant() {
        return Wording.of(text).meant();
    }

    private static boolean isTooMuch(Set<String> values) {
        return values.size() > MOST_CHOSEN || values.stream().anyMatch(value -> value.length() > MOST_CHARACTERS);
    }
}
