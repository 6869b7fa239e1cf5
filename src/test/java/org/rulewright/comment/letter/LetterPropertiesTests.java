package org.rulewright.comment.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes in: nothing is lost, nothing is doubled, and it ends. */
class LetterPropertiesTests {

    private static final LetterReader READER = new LetterReader(LetterExamples.marineToxins(), LetterExamples.DOCKET);

    @Test
    void keepsEveryWordOfRealComments() throws Exception {
        var folder = LetterExamples.sharedData("cms-2022-0163/comments");
        assumeTrue(LetterExamples.isThere(folder), "no comments at " + folder);
        var bodies = bodies(folder);

        var points = 0;
        var cut = 0;
        for (var body : bodies) {
            var taken = takeApart(body);
            points += taken.points().size();
            cut += taken.points().isEmpty() ? 0 : 1;
        }

        System.out.printf("%d real comments, %d of them cut, %d points%n", bodies.size(), cut, points);
        assertThat(bodies).hasSizeGreaterThan(600);
    }

    @Test
    void keepsEveryWordOfTheLabelledLetters() {
        assertThat(LetterExamples.labelled("letters"))
                .allSatisfy(letter ->
                        assertThat(takeApart(letter.letter()).letter().text()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsOnWhateverComes(String letter) {
        var taken = takeApart(letter);

        assertThat(taken.points()).hasSizeLessThanOrEqualTo(LetterReader.MOST_POINTS);
        assertThat(taken.points()).allSatisfy(point -> assertThat(point.words()).hasSizeLessThanOrEqualTo(20_000));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " \n\t\n\f\n",
                "Remove (d)(4).\n".repeat(100_000),
                "1. Remove paragraph (d)(4).\n\n".repeat(20_000),
                "Comment 1: please remove (d)(4)\n".repeat(20_000),
                "Remove paragraph (d)(4) and (d)(9) please. ".repeat(20_000),
                "a".repeat(500_000),
                "(".repeat(200_000),
                "(d)".repeat(100_000),
                "\"".repeat(200_000),
                "“a ".repeat(100_000),
                "‘a’b ".repeat(60_000),
                "- ".repeat(100_000),
                "I. A. 1. a. (a) (1) • ".repeat(10_000),
                "I. x\nA. x\n1. x\na. x\n(a) x\n(1) x\n• x\n".repeat(8_000),
                "Comments\tProposed change\n" + "x\ty\n".repeat(50_000),
                "Clause\tComments\tProposed change\n(d)(4)\t" + "remove it ".repeat(30_000) + "\tnone\n",
                "Clause\tComments\n" + "\t".repeat(150_000),
                "\tClause\t\tComments\t\n\t(e)\t\t\t\n\t\t\t\t\n(e)\n",
                "من فضلك احذف الفقرة (d)(4) ‏لأنها غير واضحة. ".repeat(2_000),
                "א. הסר את (d)(9)\nב. הבהר את (e)\n",
                "\u202E)4()d( evomer\u202C please remove \uD800 broken \uDC00 \0 signs",
                "e.g. ".repeat(40_000),
                "Section 2 of the Aa ".repeat(10_000),
                "should read ".repeat(20_000),
                "review of the one two three ".repeat(8_000),
                "available ".repeat(20_000),
                "9".repeat(100_000) + " licenses a year",
                "1.1.1.1.1.1.1.1 ".repeat(10_000),
                "-\n".repeat(100_000),
                "medi-\n".repeat(30_000));
    }

    /** Takes it apart, and sees to it that each word stands in exactly one place, in order. */
    private static TakenApart takeApart(String letter) {
        var taken = READER.read(LetterText.of(List.of(letter.split("\f", -1))));
        var spans = new ArrayList<>(taken.leftOver());
        taken.points().forEach(point -> spans.addAll(point.spans()));
        spans.sort(Comparator.comparingInt(Span::from));
        var text = taken.letter().text();
        var end = 0;
        for (var span : spans) {
            assertThat(span.from()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, span.from())).isBlank();
            end = span.to();
        }
        assertThat(text.substring(end)).isBlank();
        assertThat(taken.points().stream().map(Proposal::from).toList()).isSorted();
        taken.points().stream().filter(point -> point.cut() != Cut.ROW).forEach(point -> {
            var whole = new StringBuilder();
            point.spans().forEach(span -> whole.append(span.of(text)).append(' '));
            assertThat(letters(whole.toString())).endsWith(letters(point.words()));
        });
        return taken;
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> bodies(Path folder) throws Exception {
        var json = JsonMapper.builder().build();
        var bodies = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var body = json.readTree(Files.readString(file))
                        .path("data")
                        .path("attributes")
                        .path("comment");
                bodies.add(body.asString("").replaceAll("(?i)<br\\s*/?>", "\n"));
            }
        }
        return Collections.unmodifiableList(bodies);
    }
}
