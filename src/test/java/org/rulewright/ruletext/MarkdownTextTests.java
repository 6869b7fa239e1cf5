package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTests {
    @Test
    void readsWhatAFileSaysAboutItself() {
        var text = MarkdownText.parse(TextExamples.read("marine-toxins/v2-proposed.md"));

        assertThat(text.properties())
                .containsEntry("docket", "BIS-2022-0013")
                .containsEntry("version", "2")
                .containsEntry("label", "Proposed")
                .containsEntry("date", "2022-05-23");
    }

    @Test
    void tellsHeadingsFromLabelledParagraphs() {
        var passages = MarkdownText.parse("# Title\n\n## Items\n\n(d)(4) Brevetoxin;\n")
                .passages();

        assertThat(passages)
                .containsExactly(
                        new Passage("", ProvisionKind.HEADING, 0, "Title"),
                        new Passage("", ProvisionKind.HEADING, 1, "Items"),
                        new Passage("(d)(4)", ProvisionKind.PARAGRAPH, 3, "Brevetoxin;"));
    }

    @Test
    void takesNoOrdinaryBracketForALabel() {
        var passages = MarkdownText.parse("(see below) Text.\n\n(ii)-(iv) Text.\n\nPlain (a) text.")
                .passages();

        assertThat(passages).extracting(Passage::label).containsExactly("", "", "");
    }

    @Test
    void opensTwoLevelsWithOneLine() {
        var passages =
                MarkdownText.parse("(a) Keep.\n\n   (b)  (1) Report.\n\n(c)\n").passages();

        assertThat(passages)
                .containsExactly(
                        new Passage("(a)", ProvisionKind.PARAGRAPH, 0, "Keep."),
                        new Passage("(b)", ProvisionKind.PARAGRAPH, 0, ""),
                        new Passage("(1)", "(b)(1)", ProvisionKind.PARAGRAPH, 1, "Report."),
                        new Passage("(c)", ProvisionKind.PARAGRAPH, 0, ""));
    }

    @Test
    void readsATextWithoutAnyMarks() {
        assertThat(MarkdownText.parse("").passages()).isEmpty();
        assertThat(MarkdownText.parse("---\nno end").passages())
                .extracting(Passage::text)
                .containsExactly("no end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-in-force.md", "v2-proposed.md", "v3-final.md"})
    void losesNoWordOfTheMarineToxins(String file) {
        var markdown = TextExamples.read("marine-toxins/" + file);

        assertThat(wordsOut(markdown)).isEqualTo(wordsIn(markdown));
    }

    private static String wordsIn(String markdown) {
        return markdown.replaceFirst("(?s)\\A---.*?\n---\n", "")
                .lines()
                .map(line -> line.replaceFirst("^\\s*(#{1,6}\\s|>)", ""))
                .collect(Collectors.joining())
                .replace("**", "")
                .replaceAll("\\s", "");
    }

    private static String wordsOut(String markdown) {
        return MarkdownText.parse(markdown).passages().stream()
                .map(passage -> passage.number() + passage.text())
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }
}
