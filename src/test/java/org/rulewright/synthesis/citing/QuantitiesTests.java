package org.rulewright.synthesis.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    private static final List<String> PIECES = List.of(
            "one",
            "a",
            "Several",
            "most of the",
            "nearly all",
            "5,000",
            "more than",
            "half",
            "a third of",
            "99%",
            "both",
            "no",
            "commenters",
            "companies",
            "a university",
            "letters",
            "including",
            "and",
            ",",
            ".",
            ";",
            "\n",
            "\n\n",
            " ",
            "[1]",
            "[1, 2]",
            "[",
            "]",
            "[,]",
            "[999999999999999999]",
            "[1234567890123456789012]",
            "U.S.",
            "Dr.",
            "\u00a0",
            "\ud83e\udd80",
            "\ud83e",
            "İ",
            "’",
            "said",
            "may",
            "999999999 million",
            "$1",
            "\\",
            "\u2028",
            "\0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A few commenters asked for it [1, 4].",
                "A number of commenters asked for it [1, 4, 7].",
                "A couple of commenters asked for it [1, 4].",
                "A majority of commenters asked for it [1, 2, 3, 4, 5, 6, 7].",
                "The vast majority of commenters asked for it [1, 2, 3, 4, 5, 6, 7, 8, 9].",
                "Several commenters, among them a university, asked for it [1, 2, 4].",
                "Several commenters [1, 2, 4], including two exporters, asked for it [1].",
                "Several commenters asked whether a company may ship it [1, 2, 4].",
                "Commenters asked whether a company may ship it [1, 2, 4].",
                "A company may not know its customers [1, 2].",
                "Many companies would leave the market, according to one commenter [1].",
                "The burden of a licence for all exporters was raised [4].",
                "All exporters’ licences would lapse [4].",
                "Nearly all commenters asked for it [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].",
                "Nearly every commenter asked for it [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].",
                "Not all commenters agreed [1].",
                "Few commenters opposed it [1].",
                "Most exporters asked for it [1, 2].",
                "All exporters asked for it [1, 2, 3].",
                "All universities and companies asked for it [1, 2, 3, 4, 5, 6].",
                "Both universities and companies asked for it [1, 2, 4].",
                "One commenter asked for it [9, 90].",
                "One commenter asked for it [1] and one commenter opposed it [4].",
                "One commenter asked for it [1]; another opposed it [4].",
                "One of the commenters asked for it [1].",
                "Three commenters asked for it [1, 2, 3], while two companies opposed it [1, 2].",
                "Three commenters asked for it [1, 2, 3], while two opposed it [4, 5].",
                "Three commenters, two of them universities, asked for it [1, 4, 5].",
                "Two of the five commenters who spoke of it agreed [1, 2].",
                "Three companies and two universities asked for it [1, 2, 3, 4, 5].",
                "More than one commenter asked for it [1, 2].",
                "At least three commenters asked for it [1, 2, 3, 4].",
                "Two or three commenters asked for it [1, 2].",
                "About a third of the commenters asked for it [1, 2, 3, 4].",
                "Half of commenters asked for it [1, 2, 3, 4, 5, 6].",
                "50% of commenters asked for it [1, 2, 3, 4, 5, 6].",
                "Four companies asked for it [1, 2, 3, 9].",
                "In 2022 commenters asked for it [1].",
                "Within 30 days exporters must file it [1].",
                "No commenter opposed it.",
                "No commenter opposed it, and several supported it [1, 2, 3].",
                "No fewer than two commenters asked for it [1, 2].",
                "A comment period of 60 days was asked for [1, 2].",
                "One commenter named several closely related compounds [1].",
                "Two commenters called it one of several toxins exporters ship [1, 2].",
                "Sellers outside of the U.S. Companies would take over, say two commenters [1, 2].",
                "One commenter, Dr. Limpet of Clams Inc. Ohio, asked for it [9].",
                "It was asked for, e.g. Palytoxin and No. 5 of the list, by three commenters [1, 2, 3].",
                "All commenters asked for it. [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]",
            })
    void letsPassWhatTheCountsBearOut(String summary) {
        assertThat(SomeSummary.flaws(summary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A few commenters asked for it [1].",
                "A number of commenters asked for it [9, 90].",
                "A majority of commenters asked for it [1, 2, 3, 4, 5, 6].",
                "A large number of commenters asked for it [1, 2, 3, 4].",
                "The vast majority of commenters asked for it [1, 2, 3, 4, 5, 6, 7, 8].",
                "Several commenters, among them a university, asked for it [1, 4].",
                "Several commenters, including two universities, asked for it [1, 2, 3].",
                "Nearly all commenters asked for it [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].",
                "All commenters asked for it [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].",
                "Most exporters asked for it [1, 4, 5, 6, 9, 10, 11].",
                "All exporters asked for it [1, 2].",
                "Most universities and companies asked for it [1, 2, 3].",
                "One commenter asked for it [1, 2].",
                "However, one commenter asked for it [1, 2].",
                "In its letter, a university asked for it [4, 5].",
                "A university asked for it [1].",
                "One commenter asked for it [1] and one commenter opposed it [4, 5].",
                "Three commenters asked for it [1, 2], while two companies opposed it [1, 2].",
                "Three commenters, two of them universities, asked for it [1, 2, 4].",
                "Five companies asked for it [1, 2, 3].",
                "Two companies asked for it [1, 2, 3].",
                "5,000 individuals asked for it [7, 8].",
                "Twenty-five commenters asked for it [1, 2].",
                "Hundreds of commenters asked for it [1, 2].",
                "More than three commenters asked for it [1, 2, 3].",
                "Fewer than three commenters asked for it [1, 2, 3].",
                "Half of commenters asked for it [1, 2, 3, 4, 5].",
                "60 percent of commenters asked for it [1, 2, 3, 4, 5, 6].",
                "Both commenters asked for it [1].",
                "No commenter asked for it [1].",
                "Many letters asked for it [1, 2, 3, 4].",
            })
    void findsWhatTheCountsContradict(String summary) {
        assertThat(SomeSummary.flaws(summary)).extracting(Flaw::kind).containsExactly(Flaw.Kind.MISCOUNTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Many commenters asked for it [8].",
                "Thousands of individuals asked for it [8].",
                "5,001 individuals asked for it [8].",
                "About five thousand commenters asked for it [8].",
                "One letter, signed by more than 5,000 individuals, asked for it [8].",
                "Nearly all commenters asked for it [8].",
            })
    void countsLettersThatAreCountedWithThePublishedOne(String summary) {
        assertThat(SomeSummary.flawsWithFormLetters(5_000, summary)).isEmpty();
    }

    @Test
    void takesAFormLetterForNoSingleVoice() {
        assertThat(SomeSummary.flawsWithFormLetters(5_000, "One commenter asked for it [8]."))
                .containsExactly(new Flaw(Flaw.Kind.MISCOUNTED, "One commenter asked for it.", 5_001, 1));
    }

    @Test
    void takesAQuantityWithoutACitationForUncitedOnly() {
        assertThat(
                        SomeSummary.flaws(
                                "Several commenters asked for it. No commenter opposed it, and several commenters supported it."))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.UNCITED, Flaw.Kind.UNCITED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAnyText(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(60))
                .forEach(_ ->
                        text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : ""));

        assertThat(SomeSummary.flaws(text.toString())).isNotNull();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1]", "[1, ", " ", "one of ", "a company, ", "U.S. ", "1,000 ", "\n", "no ", "commenters and "})
    void readsAnyTextHoweverLong(String piece) {
        assertThat(SomeSummary.flaws("All commenters said. " + piece.repeat(20_000) + "."))
                .isNotNull();
    }
}
