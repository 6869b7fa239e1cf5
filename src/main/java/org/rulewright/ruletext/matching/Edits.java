package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what changed between two token lists, and makes it readable: whole phrases, at natural borders. */
public final class Edits {
    private static final double KEPT_AT_LEAST = 0.25;
    private static final int INTERRUPTION = 12;
    private static final int REPLACEMENT = 3;
    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "an", "and", "any", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "no", "not", "of",
            "on", "or", "that", "the", "this", "to", "which", "with");

    private final List<String> before;
    private final List<String> after;
    private final int[] old;
    private final int[] now;
    private final int[] worth;

    public Edits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        var numbers = new HashMap<String, Integer>();
        old = numbered(before, numbers);
        now = numbered(after, numbers);
        worth = new int[numbers.size()];
        numbers.forEach((token, number) -> worth[number] = worth(token));
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        var numbered = new int[tokens.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(tokens.get(i), _ -> numbers.size());
        }
        return numbered;
    }

    private static int worth(String token) {
        if (Tokens.isWord(token)) {
            return LITTLE_WORDS.contains(token.toLowerCase(Locale.ROOT)) ? 6 : 10;
        }
        if (Tokens.isDivider(token)) {
            return 20;
        }
        return Tokens.isSpace(token) ? 1 : 4;
    }

    /** The fewest words that changed. */
    public List<Edit> exact() {
        return Alignment.edits(old, now, new Gaps(worth, 1, 0));
    }

    /** Names every token that is kept, by its places in the two lists. */
    void eachKept(Kept kept) {
        var place = 0;
        var target = 0;
        var end = new Edit(old.length, old.length, now.length, now.length);
        for (var edit : Stream.concat(phrases().stream(), Stream.of(end)).toList()) {
            while (place < edit.fromOld()) {
                kept.at(place++, target++);
            }
            place = edit.toOld();
            target = edit.toNew();
        }
    }

    /** Told about a token that both lists have. */
    @FunctionalInterface
    interface Kept {
        void at(int place, int target);
    }

    private List<Edit> phrases() {
        return Alignment.edits(old, now, new Gaps(worth, INTERRUPTION, REPLACEMENT));
    }

    /** The same change as a reader would mark it. */
    public List<Edit> readable() {
        var phrases = settled(phrases());
        return phrases.size() > 1 && wordsKept(phrases) < KEPT_AT_LEAST
                ? List.of(phrases.getFirst().through(phrases.getLast()))
                : phrases;
    }

    private List<Edit> settled(List<Edit> edits) {
        var settled = new ArrayList<Edit>();
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            var floor = i == 0 ? 0 : settled.getLast().toNew();
            var ceiling =
                    i == edits.size() - 1 ? after.size() : edits.get(i + 1).fromNew();
            settled.add(edit.isReplacement() ? edit : settle(edit, floor, ceiling));
        }
        return settled;
    }

    /** Slides a pure insertion or deletion to the place where it starts and ends like a phrase. */
    private Edit settle(Edit edit, int floor, int ceiling) {
        var best = edit;
        for (var left = edit; left.fromNew() > floor && canSlideLeft(left); ) {
            left = left.shiftedBy(-1);
            best = better(left, best);
        }
        for (var right = edit; right.toNew() < ceiling && canSlideRight(right); ) {
            right = right.shiftedBy(1);
            best = better(right, best);
        }
        return best;
    }

    private boolean canSlideLeft(Edit edit) {
        return edit.fromOld() > 0
                && before.get(edit.fromOld() - 1).equals(edited(edit).getLast());
    }

    private boolean canSlideRight(Edit edit) {
        return edit.toOld() < before.size()
                && before.get(edit.toOld()).equals(edited(edit).getFirst());
    }

    private Edit better(Edit candidate, Edit best) {
        return naturalness(candidate) > naturalness(best) ? candidate : best;
    }

    private int naturalness(Edit edit) {
        var first = edited(edit).getFirst();
        var last = edited(edit).getLast();
        var sentence = ".;:?!".contains(last) && (edit.fromNew() == 0 || Tokens.isSpace(first)) ? 2 : 0;
        var phrase = Tokens.isWord(first) && !Tokens.isWord(last) ? 1 : 0;
        return sentence + phrase;
    }

    private List<String> edited(Edit edit) {
        return edit.fromOld() < edit.toOld()
                ? before.subList(edit.fromOld(), edit.toOld())
                : after.subList(edit.fromNew(), edit.toNew());
    }

    private double wordsKept(List<Edit> edits) {
        var all = words(before);
        var deleted = edits.stream()
                .mapToLong(edit -> words(before.subList(edit.fromOld(), edit.toOld())))
                .sum();
        var fewer = Math.min(all, words(after));
        return fewer == 0 ? 1 : (all - deleted) / (double) fewer;
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(Tokens::isWord).count();
    }
}
