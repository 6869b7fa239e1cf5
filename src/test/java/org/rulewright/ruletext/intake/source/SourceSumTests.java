package org.rulewright.ruletext.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.ruletext.ProvisionKind;

class SourceSumTests {
    @ParameterizedTest
    @ValueSource(strings = {"fr-notices", "cfr-annual", "uk-bills-akn"})
    void losesNoLetterOfAnyXml(String folder) throws IOException {
        for (var file : files(folder, ".xml")) {
            var source = Files.readAllBytes(file);

            var read = SourceReader.read(source);

            assertThat(firstDifference(placed(read), letters(XmlLetters.inPlace(source))))
                    .as(file.toString())
                    .isEmpty();
            assertThat(firstDifference(aside(read), letters(XmlLetters.aside(source))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ear"})
    void losesNoLetterOfAnyMarkdown(String folder) throws IOException {
        for (var file : files(folder, ".md")) {
            var source = Files.readString(file);

            var read = SourceReader.read(Files.readAllBytes(file));

            assertThat(firstDifference(letters(everything(read)), letters(withoutMarks(source))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        var place = Path.of(System.getProperty("rulewright.test-data", "../shared/data"), "rule-text", folder);
        assumeTrue(Files.isDirectory(place), "no rule texts in " + place);
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String firstDifference(String read, String source) {
        if (read.equals(source)) {
            return "";
        }
        int place = 0;
        while (place < Math.min(read.length(), source.length()) && read.charAt(place) == source.charAt(place)) {
            place++;
        }
        return "read    %s%nsource  %s".formatted(around(read, place), around(source, place));
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 80));
    }

    private static String placed(ReadText read) {
        return letters(
                pieces(read).filter(piece -> !piece.aside()).map(Piece::text).collect(Collectors.joining()));
    }

    private static String aside(ReadText read) {
        return letters(pieces(read).filter(Piece::aside).map(Piece::text).collect(Collectors.joining()));
    }

    private static String everything(ReadText read) {
        return pieces(read).map(Piece::text).collect(Collectors.joining());
    }

    private static Stream<Piece> pieces(ReadText read) {
        return Stream.concat(
                        Stream.of(0),
                        Stream.iterate(1, place -> place <= read.passages().size(), place -> place + 1))
                .flatMap(place -> Stream.concat(left(read, place), passage(read, place)));
    }

    private static Stream<Piece> left(ReadText read, int place) {
        return read.unplaced().stream()
                .filter(left -> left.before() == place)
                .map(left -> new Piece(left.text(), left.reason() == Reason.PAGE));
    }

    private static Stream<Piece> passage(ReadText read, int place) {
        if (place == read.passages().size()) {
            return Stream.of();
        }
        var passage = read.passages().get(place);
        var aside = read.format() == Format.AKOMA_NTOSO && passage.kind() == ProvisionKind.NOTE;
        return Stream.of(new Piece(passage.number() + passage.text(), aside));
    }

    private static String withoutMarks(String markdown) {
        return markdown.lines()
                .filter(line -> !line.matches("-{3,}"))
                .map(line -> line.replaceFirst("^\\s*(#{1,6}\\s|>)", "").replace("**", ""))
                .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200B\\uFEFF_]", "");
    }

    private record Piece(String text, boolean aside) {}
}
