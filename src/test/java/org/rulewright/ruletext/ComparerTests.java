package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.ruletext.ChangeKind.INSERTED;
import static org.rulewright.ruletext.ChangeKind.KEPT;
import static org.rulewright.ruletext.ChangeKind.MOVED;
import static org.rulewright.ruletext.ChangeKind.REMOVED;
import static org.rulewright.ruletext.ChangeKind.RENUMBERED;
import static org.rulewright.ruletext.ChangeKind.REWORDED;

import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ComparerTests {
    @Test
    void findsTheFiveChangesOfTheProposal() {
        var comparison = marineToxins(1, 2);

        assertThat(comparison.provisions())
                .filteredOn(ComparedProvision::isChanged)
                .extracting(provision -> provision.provision().label(), ComparedProvision::kinds)
                .containsExactly(
                        change("(c)", REWORDED),
                        change("(d)(4)", INSERTED),
                        change("(d)(9)", INSERTED),
                        change("(d)(13)", INSERTED),
                        change("(d)(14)", INSERTED));
        assertThat(comparison.renumberedOnly()).isEqualTo(15);
    }

    @Test
    void findsTheSixChangesOfTheFinalRule() {
        var comparison = marineToxins(2, 3);

        assertThat(comparison.provisions())
                .filteredOn(ComparedProvision::isChanged)
                .extracting(provision -> provision.provision().label(), ComparedProvision::kinds)
                .containsExactly(
                        change("(c)", REWORDED),
                        change("(d)(4)", REWORDED),
                        change("(d)(5)", REMOVED),
                        change("(d)(8)", REWORDED, RENUMBERED),
                        change("(d)(12)", REWORDED, RENUMBERED),
                        change("(e)", REWORDED));
        assertThat(comparison.renumberedOnly()).isEqualTo(15);
    }

    @Test
    void saysWhichNumberAProvisionHad() {
        assertThat(marineToxins(1, 2).provisions())
                .filteredOn(provision -> provision.provision().text().equals("Cholera toxin;"))
                .singleElement()
                .satisfies(cholera -> {
                    assertThat(cholera.provision().label()).isEqualTo("(d)(5)");
                    assertThat(cholera.previousLabel()).isEqualTo("(d)(4)");
                    assertThat(cholera.isOnlyRenumbered()).isTrue();
                });
    }

    @Test
    void takesNothingElseUnderTheSameNumberForAChange() {
        var comparison = compare("(a) HT-2 toxin;\n\n(b) Ricin;", "(a) T-2 toxin;\n\n(b) Ricin;");

        assertThat(comparison.provisions())
                .flatExtracting(ComparedProvision::kinds)
                .containsExactlyInAnyOrder(INSERTED, REMOVED, KEPT);
    }

    @Test
    void doesNotFollowAPlaceholder() {
        var comparison = compare(
                "(a) [Reserved]\n\n(b) Exports of ricin need a licence.",
                "(a) Sales of abrin are prohibited altogether.\n\n(b) [Reserved]");

        assertThat(comparison.provisions()).hasSize(4).noneMatch(provision -> provision.is(REWORDED));
    }

    @Test
    void followsAParagraphThatMoved() {
        var comparison = compare(
                "(a) Ricin needs a licence.\n\n(b) Abrin does too.\n\n(c) So does viscumin.",
                "(a) Abrin does too.\n\n(b) So does viscumin.\n\n(c) Ricin needs a licence.");

        assertThat(comparison.provisions())
                .filteredOn(ComparedProvision::isChanged)
                .singleElement()
                .satisfies(ricin -> assertThat(ricin.kinds()).containsExactlyInAnyOrder(MOVED, RENUMBERED));
    }

    @Test
    void tellsTwoEqualSentencesApartByTheirOrder() {
        var before = TextExamples.firstVersion(
                "# Imports\n\n(a) A licence is required.\n\n# Exports\n\n(a) A licence is required.");

        var after = TextExamples.nextVersion(before, "# Imports\n\n# Exports\n\n(a) A licence is required.");

        assertThat(after.provisions().getLast().lineage())
                .isEqualTo(before.provisions().getLast().lineage());
    }

    @Test
    void readsARemovedProvisionWhereItStood() {
        assertThat(marineToxins(2, 3).provisions())
                .extracting(provision -> provision.provision().text())
                .containsSubsequence("Brevetoxins;", "Cholera toxin;", "Conotoxins;");
    }

    @Test
    void comparesVersionsThatAreNoNeighbours() {
        assertThat(marineToxins(1, 3).provisions())
                .filteredOn(ComparedProvision::isChanged)
                .extracting(provision -> provision.provision().text())
                .contains("Brevetoxins;", "Cholera toxin;")
                .hasSize(7);
    }

    @Test
    void doesNotLoseItsWayAmongRepeatedSentences() {
        var text = new StringBuilder();
        for (int number = 0; number < 1000; number++) {
            text.append("(1) A licence is required for export %d.\n\n(2) [Reserved]\n\n(3) So it is.\n\n"
                    .formatted(number));
        }

        var comparison = compare(text.toString(), text.toString().replace("for export 77.", "for any export at all."));

        assertThat(comparison.changes()).isBetween(1, 2);
    }

    private static Comparison marineToxins(int from, int to) {
        var texts = TextExamples.marineToxins();
        return Comparer.compare(TextExamples.descent(texts.get(from - 1), texts.get(to - 1)), Map.of());
    }

    private static Comparison compare(String before, String after) {
        var first = TextExamples.firstVersion(before);
        return Comparer.compare(TextExamples.descent(first, TextExamples.nextVersion(first, after)), Map.of());
    }

    private static Tuple change(String label, ChangeKind... kinds) {
        return Tuple.tuple(label, Set.of(kinds));
    }
}
