package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.ruletext.CarriedAnchor.State;
import org.rulewright.ruletext.matching.LineageMatcher;

class LookAlikeTests {
    private static final List<String> TOXINS = IntStream.rangeClosed(1, 22)
            .mapToObj("Exports of marine toxin number %d need a licence from the agency;"::formatted)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void followsEveryItemOfAListThatWasShuffledAndRenumbered(long seed) {
        var shuffled = new ArrayList<>(TOXINS);
        Collections.shuffle(shuffled, new Random(seed));
        var before = list(TOXINS);

        var descent = TextExamples.descent(before, TextExamples.nextVersion(before, passages(shuffled)));

        for (var provision : before.provisions()) {
            assertThat(descent.successors(provision))
                    .extracting(Provision::text)
                    .containsExactly(provision.text());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 21})
    void saysThatTheOneRemovedIsGone(int removed) {
        var left = new ArrayList<>(TOXINS);
        left.remove(removed);
        var before = list(TOXINS);

        var descent = TextExamples.descent(before, TextExamples.nextVersion(before, passages(left)));

        for (var provision : before.provisions()) {
            var carried = Anchors.carry(Anchors.on(before.version().id(), provision), descent);
            assertThat(carried.state() == State.GONE).isEqualTo(provision.position() == removed);
            assertThat(carried.wordsNow()).isIn("", provision.text());
        }
    }

    @Test
    void attachesNothingToASentenceThatWasPutInElsewhere() {
        var before = TextExamples.firstVersion(
                "# Imports\n\n(a) A licence is required.\n\n(b) Ricin is a toxin.\n\n# Exports\n\n(a) Abrin is a toxin.");
        var after = TextExamples.nextVersion(
                before,
                "# Imports\n\n(a) Ricin is a toxin.\n\n# Exports\n\n(a) Abrin is a toxin.\n\n(b) A licence is required.");

        var carried = Anchors.carry(
                Anchors.on(before.version().id(), before.provisions().get(1)), TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.GONE);
    }

    @Test
    void leavesPlaceholdersUnderTheirNumbers() {
        var before = list(Collections.nCopies(20, "[Reserved]"));
        var left = new ArrayList<>(
                before.provisions().stream().map(Provision::passage).toList());
        left.remove(9);

        var descent = TextExamples.descent(before, TextExamples.nextVersion(before, left));

        for (var provision : before.provisions()) {
            assertThat(descent.successors(provision))
                    .extracting(Provision::label)
                    .isEqualTo(provision.position() == 9 ? List.of() : List.of(provision.label()));
        }
    }

    @Test
    void asksWhichOfTwoEqualNeighboursWentAway() {
        var before = passages(List.of("A licence is required for it.", "A licence is required for it."));
        var after = passages(List.of("A licence is required for it."));

        var matching = LineageMatcher.match(before, after, List.of());

        assertThat(matching.doubts()).singleElement().matches(doubt -> doubt.accepted());
    }

    @Test
    void childrenFollowTheirParentAndKeepTheirNumbers() {
        var before = TextExamples.firstVersion(clauses("Licences", "Appeals", "Fees"));
        var after = TextExamples.nextVersion(before, clauses("Fees", "Licences", "Appeals"));

        var descent = TextExamples.descent(before, after);

        assertThat(after.provisions())
                .filteredOn(descent::isMoved)
                .extracting(Provision::text)
                .containsExactly("Fees");
        assertThat(Comparer.compare(descent, Map.of()).provisions())
                .filteredOn(compared -> compared.is(ChangeKind.RENUMBERED))
                .extracting(compared -> compared.provision().text())
                .containsExactly("Fees", "Licences", "Appeals");
    }

    @Test
    void saysMovedWhereOnlySomethingAboveWasRenumbered() {
        var before = TextExamples.firstVersion(clauses("Licences", "Appeals", "Fees"));
        var after = TextExamples.nextVersion(before, clauses("Fees", "Licences", "Appeals"));

        var carried = Anchors.carry(
                Anchors.on(before.version().id(), before.provisions().get(1)), TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.MOVED);
        assertThat(carried.wordsNow()).isEqualTo("[Reserved]");
        assertThat(carried.provisions().getFirst().label()).isEqualTo("2(1)");
    }

    private static List<Passage> clauses(String... names) {
        var passages = new ArrayList<Passage>();
        for (int number = 1; number <= names.length; number++) {
            passages.add(new Passage(String.valueOf(number), ProvisionKind.HEADING, 0, names[number - 1]));
            passages.add(new Passage("(1)", ProvisionKind.PARAGRAPH, 1, "[Reserved]"));
            passages.add(new Passage("(2)", ProvisionKind.PARAGRAPH, 1, "The agency decides within thirty days."));
        }
        return Numbering.complete(passages);
    }

    private static RuleText list(List<String> items) {
        return TextExamples.firstVersion(passages(items));
    }

    private static List<Passage> passages(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        place -> new Passage("(%d)".formatted(place + 1), ProvisionKind.PARAGRAPH, 0, items.get(place)))
                .toList();
    }
}
