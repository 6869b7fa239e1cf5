package org.rulewright.ruletext.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

class NestedNumbersTests {
    @Test
    void followsFiveLevels() {
        assertThat(labels("(a) A", "(1) B", "(i) C", "(A) D", "(B) E", "(ii) F", "(2) G", "(b) H"))
                .containsExactly(
                        "(a)", "(a)(1)", "(a)(1)(i)", "(a)(1)(i)(A)", "(a)(1)(i)(B)", "(a)(1)(ii)", "(a)(2)", "(b)");
    }

    @Test
    void takesALetterForALetterBetweenLetters() {
        assertThat(labels("(g) A", "(h) B", "(i) C", "(j) D")).containsExactly("(g)", "(h)", "(i)", "(j)");
        assertThat(labels("(u) A", "(v) B", "(w) C", "(x) D", "(y) E"))
                .containsExactly("(u)", "(v)", "(w)", "(x)", "(y)");
        assertThat(labels("(k) A", "(l) B", "(m) C")).containsExactly("(k)", "(l)", "(m)");
    }

    @Test
    void takesALetterForARomanNumberBelowANumber() {
        assertThat(labels("(h) A", "(1) B", "(i) C", "(ii) D", "(2) E", "(i) F", "(1) G", "(2) H"))
                .containsExactly("(h)", "(h)(1)", "(h)(1)(i)", "(h)(1)(ii)", "(h)(2)", "(i)", "(i)(1)", "(i)(2)");
    }

    @Test
    void takesALetterForARomanNumberBelowALetter() {
        assertThat(labels("(1) A", "(h) B", "(i) C", "(ii) D", "(i) E", "(j) F"))
                .containsExactly("(1)", "(1)(h)", "(1)(h)(i)", "(1)(h)(ii)", "(1)(i)", "(1)(j)");
    }

    @Test
    void countsRomanNumbersOnPastTheLetterV() {
        assertThat(labels(
                        "(a) A", "(1) B", "(i) C", "(ii) D", "(iii) E", "(iv) F", "(v) G", "(vi) H", "(ix) I", "(x) J"))
                .endsWith("(a)(1)(iv)", "(a)(1)(v)", "(a)(1)(vi)", "(a)(1)(ix)", "(a)(1)(x)");
    }

    @Test
    void opensSeveralLevelsWithOneLine() {
        assertThat(labels("(a) A", "(b)(1)(i) B", "(ii) C", "(c) —(1) D", "(2) E"))
                .containsExactly("(a)", "(b)", "(b)(1)", "(b)(1)(i)", "(b)(1)(ii)", "(c)", "(c)(1)", "(c)(2)");
    }

    @Test
    void readsAWholePathAsOneNumber() {
        assertThat(labels("(d) A", "(d)(1) B", "(d)(2) C", "(e) D")).containsExactly("(d)", "(d)(1)", "(d)(2)", "(e)");
    }

    @Test
    void goesOnBehindNumbersThatAreReserved() {
        assertThat(labels("(a) A", "(1) B", "(2)-(4) [Reserved]", "(5) C"))
                .containsExactly("(a)", "(a)(1)", "(a)(2)-(4)", "(a)(5)");
    }

    @Test
    void followsNumbersWithFullStops() {
        assertThat(labels("1. A", "i. B", "ii. C", "A. D", "B. E", "2. F"))
                .containsExactly("1", "1.i", "1.ii", "1.ii.A", "1.ii.B", "2");
    }

    @Test
    void takesNoSentenceForANumber() {
        assertThat(labels("See below.", "A. Smith agrees", "12 CFR applies.", "(see above) Text"))
                .containsExactly("", "A", "", "");
        assertThat(labels("7. Text", "V. Text")).containsExactly("", "");
    }

    @Test
    void keepsASecondParagraphBelowItsItem() {
        var passages = read("(a) A", "More about A.", "(1) B", "(b) C");

        assertThat(passages).extracting(Passage::level).containsExactly(0, 1, 1, 0);
    }

    @Test
    void knowsDefinitionsNotesAndHistory() {
        var passages = read(
                "# § 1 Definitions",
                "The following definitions apply:",
                "“Item” means a thing.",
                "(1) Small.",
                "“Part” means a part of it.",
                "(1) Large.",
                "Note to paragraph (1): See elsewhere.",
                "> [64 FR 27143, May 18, 1999]");

        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(
                        ProvisionKind.HEADING,
                        ProvisionKind.PARAGRAPH,
                        ProvisionKind.DEFINITION,
                        ProvisionKind.PARAGRAPH,
                        ProvisionKind.DEFINITION,
                        ProvisionKind.PARAGRAPH,
                        ProvisionKind.NOTE,
                        ProvisionKind.NOTE);
        assertThat(passages)
                .extracting(Passage::label)
                .containsExactly("§ 1", "", "§ 1 “Item”", "§ 1 “Item”(1)", "§ 1 “Part”", "§ 1 “Part”(1)", "", "");
    }

    @Test
    void namesUnitsInFull() {
        assertThat(labels("# Supplement No. 1 to part 745—Schedules", "(a) A"))
                .containsExactly("Supplement No. 1 to part 745", "Supplement No. 1 to part 745 (a)");
        assertThat(labels("# Schedule 1", "## Part 2", "1. A", "(1) B"))
                .containsExactly("Schedule 1", "Schedule 1, Part 2", "Schedule 1, 1", "Schedule 1, 1(1)");
        assertThat(labels("# PART 745—WEAPONS", "## § 745.1 Reports", "(a) A"))
                .containsExactly("Part 745", "§ 745.1", "§ 745.1(a)");
    }

    @Test
    void readsPastedLines() {
        var pasted = "PART 7—FISH\n§ 7.1 Scope\nThis part applies.\n(a) To fish;\n(b) To shellfish.\n";

        var passages =
                SourceReader.read(pasted.getBytes(StandardCharsets.UTF_8)).passages();

        assertThat(passages).extracting(Passage::label).containsExactly("Part 7", "§ 7.1", "", "§ 7.1(a)", "§ 7.1(b)");
    }

    private static List<String> labels(String... paragraphs) {
        return read(paragraphs).stream().map(Passage::label).toList();
    }

    private static List<Passage> read(String... paragraphs) {
        return MarkdownReader.read(String.join("\n\n", paragraphs)).passages();
    }
}
