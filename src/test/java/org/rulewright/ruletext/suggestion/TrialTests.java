package org.rulewright.ruletext.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.ruletext.suggestion.SomeText.carried;
import static org.rulewright.ruletext.suggestion.SomeText.on;
import static org.rulewright.ruletext.suggestion.SomeText.onto;
import static org.rulewright.ruletext.suggestion.SomeText.saying;
import static org.rulewright.ruletext.suggestion.SomeText.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.matching.Tokens;

class TrialTests {
    static final String USE = "Items packed for medical or diagnostic use are addressed in entry 1C991.";
    static final List<String> WORDS =
            List.of("the", "toxin", "toxins", "of", "a", "毒素", "𝒳", "é", ",", ";", "(a)", "1,200", "’s");

    @Test
    void acceptsWhatChangesDifferentWords() {
        var text = saying(USE);

        var trial = Trial.of(carried(text, on(text, "Items", "Kits"), on(text, "1C991", "1C992")));

        assertThat(trial.leftOut()).isEmpty();
        assertThat(trial.results())
                .singleElement()
                .satisfies(result -> assertThat(result.changes().after())
                        .isEqualTo("Kits packed for medical or diagnostic use are addressed in entry 1C992."));
    }

    @Test
    void leavesOutWhatExcludesAnAcceptedOne() {
        var text = saying(USE);
        var both = carried(
                text,
                on(text, "medical or diagnostic", "medical, diagnostic or food testing"),
                on(text, "medical or diagnostic", "medical"));

        var trial = Trial.of(both);

        assertThat(trial.results().getFirst().accepted()).containsExactly(both.getFirst());
        assertThat(trial.leftOut()).singleElement().satisfies(leftOut -> {
            assertThat(leftOut.suggestion()).isEqualTo(both.getLast());
            assertThat(leftOut.against()).containsExactly(both.getFirst());
        });
    }

    @Test
    void leavesOutWhatTheDraftHasOverruled() {
        var proposed = saying(USE, "Other words.");
        var draft = saying(USE.replace("medical or diagnostic", "any"), "");

        var trial = Trial.of(carried(draft, on(proposed, "medical or diagnostic", "medical")));

        assertThat(trial.results()).isEmpty();
        assertThat(trial.leftOut())
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.against()).isEmpty());
    }

    @Test
    void makesOnceWhatTwoAskFor() {
        var text = saying(USE);
        var one = on(text, "Items", "Kits");
        var more = whole(text, USE.replace("Items", "Kits").replace("1C991", "1C992"));

        var trial = Trial.of(carried(text, one, more));

        assertThat(trial.results().getFirst().changes().after()).isEqualTo(more.after());
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void givesTheSameTextInAnyOrder(Random random) {
        var text = saying(generated(random, 24));
        var compatible = Trial.of(carried(text, suggestions(text, random)));

        var accepted = new ArrayList<>(
                compatible.results().isEmpty()
                        ? List.<Rebased>of()
                        : compatible.results().getFirst().accepted());
        Collections.shuffle(accepted, random);

        assertThat(words(Trial.of(accepted))).isEqualTo(words(compatible));
        assertThat(Trial.of(accepted).leftOut()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void isUndoneToTheLetter(Random random) {
        var text = saying(generated(random, 24));

        assertThat(suggestions(text, random)).allSatisfy(suggestion -> {
            var changes = suggestion.changes();
            assertThat(changes.before()).isEqualTo(suggestion.before());
            assertThat(changes.after()).isEqualTo(suggestion.after());
            assertThat(changes.redline().after()).isEqualTo(suggestion.after());
            assertThat(changes.undone().before()).isEqualTo(suggestion.after());
            assertThat(changes.undone().after()).isEqualTo(suggestion.before());
        });
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void takesOneBackAndLeavesTheOthers(Random random) {
        var text = saying(generated(random, 24));
        var pair = carried(text, suggestions(text, random));
        var one = pair.getFirst().changes();
        var other = pair.getLast().changes();

        if (!one.clashWith(other) && !one.isNothing()) {
            var both = one.onto(other).orElseThrow();
            assertThat(both.after()).isEqualTo(one.with(other).after());
            assertThat(both.undone().after()).isEqualTo(other.after());
        }
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void inventsNoWords(Random random) {
        var text = saying(generated(random, 24));
        var suggestions = suggestions(text, random);
        var known = Stream.concat(
                        Stream.of(SomeText.words(text)), Stream.of(suggestions).map(Suggestion::after))
                .flatMap(words -> Tokens.of(words).stream())
                .collect(Collectors.joining("\0"));

        Trial.of(carried(text, suggestions)).results().forEach(result -> {
            assertThat(result.changes().redline().before()).isEqualTo(SomeText.words(text));
            assertThat(result.changes().redline().hunks())
                    .allSatisfy(hunk -> assertThat(known.replace("\0", "")).contains(hunk.text()));
        });
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void excludesBothWays(Random random) {
        var text = saying(generated(random, 24));
        var carried = carried(text, suggestions(text, random));

        for (var one : carried) {
            assertThat(carried)
                    .allSatisfy(other -> assertThat(one.excludes(other)).isEqualTo(other.excludes(one)));
            assertThat(one.excludes(one)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void carriesBothWaysToTheSameText(Random random) {
        var text = saying(generated(random, 24));
        var pair = suggestions(text, random);
        var one = onto(pair[0], saying(nonEmpty(pair[1].after())));
        var other = onto(pair[1], saying(nonEmpty(pair[0].after())));

        if (one.isApplicable() && other.isApplicable()) {
            assertThat(one.changes().after()).isEqualTo(other.changes().after());
        }
    }

    static Stream<Random> randoms() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    private static Suggestion[] suggestions(RuleText text, Random random) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(_ -> suggestion(text, random))
                .toArray(Suggestion[]::new);
    }

    private static Suggestion suggestion(RuleText text, Random random) {
        var words = Tokens.of(SomeText.words(text));
        var from = random.nextInt(words.size());
        var to = Math.min(words.size(), from + 1 + random.nextInt(4));
        var quote = String.join("", words.subList(from, to));
        var kept = String.join("", words.subList(0, from));
        var rest = String.join("", words.subList(to, words.size()));
        var instead = random.nextInt(4) == 0 ? "" : generated(random, 3);
        return quote.isBlank() || random.nextBoolean()
                ? whole(text, kept + instead + rest)
                : Suggestion.replacing(
                        SomeText.anchor(text, new Quotation(quote, kept, rest)), SomeText.words(text), instead);
    }

    private static String generated(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most) + 1)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
    }

    private static String nonEmpty(String words) {
        return words.isEmpty() ? " " : words;
    }

    private static List<String> words(Trial trial) {
        return trial.results().stream().map(result -> result.changes().after()).toList();
    }
}
