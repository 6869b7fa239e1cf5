package org.rulewright.ruletext.matching;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Finds what changed between two token lists, and makes it readable: whole phrases, at natural borders. */
public final class Edits {
    private static final double KEPT_AT_LEAST = 0.25;

    private final List<String> before;
    private final List<String> after;

    public Edits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The fewest tokens that changed. */
    public List<Edit> exact() {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(delta -> new Edit(
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        delta.getTarget().getPosition(),
                        delta.getTarget().getPosition() + delta.getTarget().size()))
                .toList();
    }

    /** The same change as a reader would mark it. */
    public List<Edit> readable() {
        var phrases = merged(settled(exact()));
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

    private List<Edit> merged(List<Edit> edits) {
        var merged = new ArrayList<Edit>();
        for (var edit : edits) {
            if (!merged.isEmpty() && isIsland(merged.getLast(), edit)) {
                merged.add(merged.removeLast().through(edit));
            } else {
                merged.add(edit);
            }
        }
        return merged;
    }

    /** A space, or a single word, between two changes reads better as part of them. */
    private boolean isIsland(Edit left, Edit right) {
        var between = before.subList(left.toOld(), right.fromOld());
        var words = between.stream().filter(Tokens::isWord).count();
        var onlyWordsAndSpace = between.stream().allMatch(token -> Tokens.isWord(token) || Tokens.isSpace(token));
        return onlyWordsAndSpace && (words == 0 || (words == 1 && (left.isReplacement() || right.isReplacement())));
    }

    private double wordsKept(List<Edit> edits) {
        var all = before.stream().filter(Tokens::isWord).count();
        var deleted = edits.stream()
                .flatMap(edit -> before.subList(edit.fromOld(), edit.toOld()).stream())
                .filter(Tokens::isWord)
                .count();
        return all == 0 ? 1 : (all - deleted) / (double) all;
    }
}
