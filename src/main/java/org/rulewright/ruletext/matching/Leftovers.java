package org.rulewright.ruletext.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of passages that their counterparts don't have, and who may have them. */
final class Leftovers {
    private static final int WORTH = 10;
    private static final int INTERRUPTION = 12;
    private static final int FEWEST = 2;

    private final Side side;
    private final Vocabulary vocabulary;
    private final Gaps gaps;
    private final int[][] words;
    private final WordIndex index;

    Leftovers(Side side, Vocabulary vocabulary) {
        this.side = side;
        this.vocabulary = vocabulary;
        var worth = new int[vocabulary.size()];
        Arrays.fill(worth, WORTH);
        gaps = new Gaps(worth, INTERRUPTION, 0);
        words = IntStream.range(0, side.wholeCount()).mapToObj(this::left).toArray(int[][]::new);
        index = new WordIndex(vocabulary, inUse(), whole -> words[whole]);
    }

    private int[] left(int whole) {
        var all = side.wholeWords(whole);
        return side.isOpenWhole(whole) ? all : without(all, side.counterpartWords(whole));
    }

    private List<Integer> inUse() {
        return IntStream.range(0, words.length)
                .filter(whole -> words[whole].length >= FEWEST)
                .boxed()
                .toList();
    }

    private int[] without(int[] all, int[] counterpart) {
        if (Arrays.equals(all, counterpart)) {
            return new int[0];
        }
        return Alignment.edits(all, counterpart, gaps).stream()
                .flatMapToInt(edit -> Arrays.stream(all, edit.fromOld(), edit.toOld()))
                .toArray();
    }

    /** The whole that most of the part's words are left over from; null where none has any. */
    @Nullable
    Claim best(int part) {
        var partWords = side.partWords(part);
        var all = vocabulary.weight(partWords);
        var best = -1;
        var most = 0.0;
        var next = 0.0;
        for (var whole : index.near(partWords, side.expectedWhole(part))) {
            var shared = shared(words[whole], partWords);
            if (shared > most) {
                next = most;
                most = shared;
                best = whole;
            } else {
                next = Math.max(next, shared);
            }
        }
        return best < 0 ? null : new Claim(part, best, most, most / all, (most - next) / all);
    }

    private double shared(int[] left, int[] part) {
        var shared = vocabulary.weight(part);
        for (var edit : Alignment.edits(left, part, gaps)) {
            shared -= vocabulary.weight(Arrays.copyOfRange(part, edit.fromNew(), edit.toNew()));
        }
        return shared;
    }
}
