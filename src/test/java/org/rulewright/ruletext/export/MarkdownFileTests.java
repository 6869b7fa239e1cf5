package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.HostileTexts;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;

class MarkdownFileTests {
    @Test
    void readsLikeATextThatSomebodyTyped() {
        var markdown = written(Editions.marineToxins().get(1));

        assertThat(markdown)
                .startsWith("---\ndocket: BIS-2022-0013\n")
                .contains(
                        "\n## Items\n\n**(d)** Toxins, as follows, and their subunits:\n\n<!-- level 3 -->\n**(d)(1)** Abrin;\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void givesTheMarineToxinsBack(int version) {
        var text = Editions.marineToxins().get(version);

        assertThat(readBack(text)).isEqualTo(passages(text));
    }

    @Test
    void givesTheExportRegulationsBack() {
        var text = Editions.exportRegulations();
        assumeTrue(text.isPresent(), "the export regulations are not in the data folder");

        assertThat(readBack(text.get())).isEqualTo(passages(text.get()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void givesAnySignsBack(long seed) {
        for (var text : HostileTexts.of(seed)) {
            assertThat(readBack(text)).isEqualTo(passages(text));
        }
    }

    private static String written(RuleText text) {
        return WrittenFiles.text(stream -> MarkdownFile.write(Editions.of(text), stream));
    }

    private static List<Passage> readBack(RuleText text) {
        var lines = written(text).lines().toList();
        var end = lines.subList(1, lines.size()).indexOf("---") + 2;
        return MarkdownPassages.read(lines.subList(end, lines.size()));
    }

    private static List<Passage> passages(RuleText text) {
        return text.provisions().stream()
                .map(Provision::passage)
                .map(passage -> passage.labelled(passage.number()))
                .toList();
    }
}
