package org.rulewright.campaign.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void comparesWordsWithoutCaseSpaceAndPunctuation() {
        assertThat(Words.normal("  Don\u2019t \u2014 DON'T!\n(d)(2)  ")).isEqualTo("dont dont d 2");
        assertThat(Words.normal("so\u00ADme \uFB01les")).isEqualTo("some files");
        assertThat(Words.normal("\u6BD2\u7D20 A1")).isEqualTo("\u6BD2 \u7D20 a1");
        assertThat(Words.normal(" ... ")).isEmpty();
    }

    @Test
    void knowsWhereEachWordStands() {
        assertThat(Words.of("It\u2019s so.")).containsExactly(new Words.Word("its", 0, 4), new Words.Word("so", 5, 7));
    }

    @Test
    void comparesShortTextsAsAWhole() {
        assertThat(Shingles.of("keep it").jaccard(Shingles.of("keep it"))).isEqualTo(1);
        assertThat(Shingles.of("keep it").jaccard(Shingles.of("drop it"))).isZero();
    }

    @Test
    void restoresAStoredSignature() {
        var signature = Signature.of(Shingles.of("one two three four five six seven"));

        assertThat(Signature.stored(signature.bytes()).bands(7)).isEqualTo(signature.bands(7));
        assertThat(signature.bands(8)).doesNotContain(signature.bands(7));
    }

    @Property(tries = 200)
    void agreesWithTheComparisonOfSets(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 6) Integer> one,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 6) Integer> other) {
        var expected = jaccard(runs(one), runs(other));

        assertThat(Shingles.of(text(one)).jaccard(Shingles.of(text(other)))).isEqualTo(expected, within(1e-9));
    }

    @Test
    void sharesABandWhereverTextsAreAlike() {
        var missed = IntStream.range(0, 2_000)
                .filter(seed -> {
                    var text = IntStream.range(0, 209)
                            .map(word -> seed * 1_000 + word)
                            .boxed();
                    var words = text.collect(Collectors.toList());
                    var changed = new ArrayList<>(words);
                    IntStream.of(20, 80, 140, 200).forEach(place -> changed.set(place, -place));
                    return jaccard(runs(words), runs(changed)) < 0.8 || disjoint(bands(words), bands(changed));
                })
                .count();

        assertThat(missed).isZero();
    }

    @Test
    void showsWhatATextAddsAndLeavesOut() {
        var pieces =
                Difference.between("Keep the control as proposed. Thank you.", "Keep the old control, as proposed.");

        assertThat(pieces)
                .extracting(Difference.Piece::kind)
                .containsExactly(
                        Difference.Kind.SAME, Difference.Kind.ADDED, Difference.Kind.SAME, Difference.Kind.LEFT_OUT);
        assertThat(pieces)
                .extracting(Difference.Piece::words)
                .containsExactly("Keep the ", "old ", "control, as proposed.", "Thank you");
    }

    @Property(tries = 200)
    void putsTheTextTogetherAgain(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5) Integer> other) {
        var own = text(other);

        var again = Difference.between(text(one), own).stream()
                .filter(piece -> piece.kind() != Difference.Kind.LEFT_OUT)
                .map(Difference.Piece::words)
                .collect(Collectors.joining());

        assertThat(again).isEqualTo(own);
    }

    private static String text(List<Integer> words) {
        return words.stream().map(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static Set<List<Integer>> runs(List<Integer> words) {
        var length = Math.min(Shingles.LENGTH, words.size());
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(first -> List.copyOf(words.subList(first, first + length)))
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<List<Integer>> one, Set<List<Integer>> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }

    private static long[] bands(List<Integer> words) {
        return Signature.of(Shingles.of(text(words))).bands(1);
    }

    private static boolean disjoint(long[] one, long[] other) {
        return IntStream.range(0, one.length).noneMatch(band -> one[band] == other[band]);
    }
}
