package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.CarriedAnchor.State;
import org.rulewright.ruletext.matching.Bill;
import org.rulewright.ruletext.matching.Tokens;

class ComparisonPropertiesTests {
    @ParameterizedTest
    @MethodSource("pairs")
    void losesNoWordAndInventsNone(RuleText before, RuleText after) {
        checkWords(before, after);
        checkWords(after, before);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsTheSameBackwards(RuleText before, RuleText after) {
        var back = compare(after, before).provisions();

        for (var compared : compare(before, after).provisions()) {
            if (compared.sources().size() == 1 && compared.parts().isEmpty() && !compared.is(ChangeKind.SPLIT)) {
                assertThat(back)
                        .filteredOn(other ->
                                other.provision().equals(compared.sources().getFirst()))
                        .singleElement()
                        .satisfies(other -> assertThat(other.kinds()).isEqualTo(compared.kinds()))
                        .satisfies(other -> assertThat(mirrored(other.redline()))
                                .containsExactlyInAnyOrderElementsOf(
                                        compared.redline().hunks()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void carriesWordsThereAndBackOrSaysThatTheyChanged(RuleText before, RuleText after) {
        var random = new Random(before.version().id().value());
        var there = new Carrier(TextExamples.descent(before, after));
        var back = new Carrier(TextExamples.descent(after, before));

        for (int i = 0; i < 500; i++) {
            var provision =
                    before.provisions().get(random.nextInt(before.provisions().size()));
            checkThereAndBack(anchor(before, provision, random), there, back, after);
        }
    }

    @Test
    void keepsTheWordsOfALongTextWithManyEdits() {
        var file = TextExamples.sharedData("rule-text/ear/15-cfr-parts-745-774.md");
        assumeTrue(file.isPresent(), "the regulations are not here");
        var before = TextExamples.firstVersion(TextExamples.read(file.get()));
        var after = TextExamples.nextVersion(before, edited(before, 17, 0.05, 0.05));

        checkWords(before, after);
    }

    static Stream<Arguments> pairs() {
        var pairs = new ArrayList<Arguments>();
        var marine = TextExamples.marineToxins();
        for (int from = 0; from < marine.size(); from++) {
            for (int to = from + 1; to < marine.size(); to++) {
                pairs.add(Arguments.of(marine.get(from), marine.get(to)));
            }
        }
        for (int seed = 0; seed < 12; seed++) {
            var first = marine.get(seed % 3);
            var second = TextExamples.nextVersion(first, edited(first, seed, 0.1, 0.2));
            var third = TextExamples.nextVersion(second, edited(second, seed + 100, 0.1, 0.2));
            pairs.add(Arguments.of(first, second));
            pairs.add(Arguments.of(first, third));
        }
        Bill.read("introduced").ifPresent(introduced -> {
            var first = TextExamples.firstVersion(introduced.passages());
            var second = TextExamples.nextVersion(
                    first, Bill.read("committee").orElseThrow().passages());
            pairs.add(Arguments.of(first, second));
            pairs.add(Arguments.of(second, TextExamples.nextVersion(second, edited(second, 5, 0.05, 0.1))));
        });
        return pairs.stream();
    }

    private static List<Passage> edited(RuleText text, long seed, double share, double structural) {
        var passages = text.provisions().stream().map(Provision::passage).toList();
        return new EditedText(seed, share, structural).edited(passages);
    }

    private static void checkWords(RuleText before, RuleText after) {
        var compared = compare(before, after).provisions();

        assertThat(compared.stream()
                        .filter(each -> !each.is(ChangeKind.REMOVED))
                        .map(each -> each.redline().after()))
                .containsExactlyElementsOf(
                        after.provisions().stream().map(Provision::text).toList());
        assertThat(words(compared.stream().map(each -> each.redline().before())))
                .isEqualTo(words(before.provisions().stream().map(Provision::text)));
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Tokens.of(text).stream())
                .filter(token -> !Tokens.isSpace(token))
                .sorted()
                .toList();
    }

    private static void checkThereAndBack(Anchor anchor, Carrier there, Carrier back, RuleText after) {
        var carried = there.carry(anchor);
        if (carried.state() == State.GONE) {
            assertThat(carried.wordsNow()).isEmpty();
        } else if (carried.state() != State.SPLIT) {
            assertThat(carried.provisions().getFirst().text()).contains(carried.wordsNow());
        }
        if (carried.state() == State.KEPT || carried.state() == State.MOVED) {
            assertThat(carried.wordsNow()).isEqualTo(anchor.quote());
            var returned = back.carry(anchorOn(after, carried));
            assertThat(returned.provisions().getFirst().text()).contains(returned.wordsNow());
            assertThat(returned.state() == State.TEXT_CHANGED
                            || returned.wordsNow().equals(anchor.quote()))
                    .isTrue();
        }
    }

    private static Anchor anchorOn(RuleText text, CarriedAnchor carried) {
        return Anchors.on(
                text.version().id(), carried.provisions().getFirst(), new Quotation(carried.wordsNow(), "", ""));
    }

    private static Anchor anchor(RuleText text, Provision provision, Random random) {
        var tokens = Tokens.of(provision.text().isEmpty() ? "x" : provision.text());
        var start = random.nextInt(tokens.size());
        var end = Math.min(tokens.size(), start + 1 + random.nextInt(8));
        var quote = String.join("", tokens.subList(start, end));
        if (quote.isBlank() || provision.text().isEmpty()) {
            return anchor(
                    text, text.provisions().get(random.nextInt(text.provisions().size())), random);
        }
        var prefix = String.join("", tokens.subList(Math.max(0, start - 6), start));
        var suffix = String.join("", tokens.subList(end, Math.min(tokens.size(), end + 6)));
        return Anchors.on(text.version().id(), provision, new Quotation(quote, prefix, suffix));
    }

    private static List<Hunk> mirrored(Redline redline) {
        return redline.hunks().stream().map(ComparisonPropertiesTests::mirrored).toList();
    }

    private static Hunk mirrored(Hunk hunk) {
        return switch (hunk.kind()) {
            case KEEP -> hunk;
            case DELETE -> new Hunk(Hunk.Kind.INSERT, hunk.text());
            case INSERT -> new Hunk(Hunk.Kind.DELETE, hunk.text());
        };
    }

    private static Comparison compare(RuleText before, RuleText after) {
        return Comparer.compare(TextExamples.descent(before, after), Map.of());
    }
}
