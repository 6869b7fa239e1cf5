package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.ProvisionTree;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.intake.source.SourceReader;

/** What leaves the portal comes back as it was, by the same door as any other text. */
class ReadBackTests {
    /** A passage in its place: what it belongs to is told by that one's place. */
    private record Placed(int above, String number, ProvisionKind kind, String text) {}

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackFromAkomaNtoso(RuleText text) {
        var file = WrittenFiles.bytes(stream -> AkomaNtoso.write(Editions.of(text), stream));

        var read = SourceReader.read(file);

        assertThat(placed(read.passages())).isEqualTo(placed(passages(text)));
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.about().date()).isEqualTo(text.version().dated());
        assertThat(read.about().author()).isEqualTo(Editions.of(text).author());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackFromMarkdown(RuleText text) {
        var file = WrittenFiles.bytes(stream -> MarkdownFile.write(Editions.of(text), stream));

        var read = SourceReader.read(file);

        assertThat(read.passages()).isEqualTo(passages(text));
        assertThat(read.about().date()).isEqualTo(text.version().dated());
    }

    static Stream<RuleText> texts() {
        return Stream.concat(Editions.marineToxins().stream(), Editions.realTexts().stream());
    }

    private static List<Passage> passages(RuleText text) {
        return text.provisions().stream().map(Provision::passage).toList();
    }

    private static List<Placed> placed(List<Passage> passages) {
        var tree = new ProvisionTree(passages);
        return IntStream.range(0, passages.size())
                .mapToObj(place -> new Placed(
                        tree.parent(place).orElse(-1),
                        passages.get(place).number(),
                        passages.get(place).kind(),
                        passages.get(place).text()))
                .toList();
    }
}
