package org.rulewright.comment.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.Numbering;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Letters of different make on the proposed rule on marine toxins, and what a person finds in them. */
final class LetterExamples {

    static final String DOCKET = "BIS-2022-0013";

    /** A point that a person finds: the label of its provision, and the words that it begins with. */
    record Expected(String place, String start) {}

    /** A letter with what a person finds in it. */
    record Labelled(String name, String letter, List<Expected> points) {}

    private LetterExamples() {}

    static RuleIndex marineToxins() {
        var passages = Numbering.complete(
                MarkdownText.parse(read("demo/marine-toxins/v2-proposed.md")).passages());
        var provisions = IntStream.range(0, passages.size())
                .mapToObj(place -> new Provision(
                        new ProvisionId(place + 1000),
                        new LineageId(place + 1),
                        place,
                        passages.get(place),
                        Sha256.of(passages.get(place).text())))
                .toList();
        return new RuleIndex(new RuleText(version(), provisions), questions());
    }

    static TakenApart takeApart(String... pages) {
        return new LetterReader(marineToxins(), DOCKET).read(LetterText.of(List.of(pages)));
    }

    static List<Labelled> labelled(String folder) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.txt"))
                    .map(LetterExamples::labelled)
                    .sorted(Comparator.comparing(Labelled::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sharedData(String path) {
        return Path.of(System.getProperty("rulewright.test-data", "../shared/data"), path);
    }

    static boolean isThere(Path path) {
        return Files.exists(path);
    }

    private static Labelled labelled(Resource resource) {
        try {
            var parts = resource.getContentAsString(StandardCharsets.UTF_8).split("=====\n", 2);
            var expected = new ArrayList<Expected>();
            parts[0].lines().forEach(line -> {
                var halves = line.split(" \\| ", 2);
                expected.add(new Expected(halves[0], halves[1]));
            });
            return new Labelled(String.valueOf(resource.getFilename()), parts[1], List.copyOf(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> questions() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number ->
                        new Question(new QuestionId(number), number, "Question of number " + number + "?", ""))
                .toList();
    }

    private static RuleVersion version() {
        return new RuleVersion(
                new VersionId(2),
                new DocketId(1),
                2,
                VersionKind.PROPOSED,
                "Proposed",
                LocalDate.of(2022, 5, 23),
                "",
                "",
                Sha256.of("version"),
                null,
                "");
    }
}
