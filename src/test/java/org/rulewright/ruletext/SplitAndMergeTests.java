package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.ruletext.ChangeKind.KEPT;
import static org.rulewright.ruletext.ChangeKind.MERGED;
import static org.rulewright.ruletext.ChangeKind.RENUMBERED;
import static org.rulewright.ruletext.ChangeKind.SPLIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.CarriedAnchor.State;

class SplitAndMergeTests {
    private static final String WHOLE =
            "(a) Exports of ricin need a licence from the agency. Applications must be sent on paper before the first of May."
                    + "\n\n(b) The agency keeps a list of toxins.";
    private static final String PARTS =
            "(a) Exports of ricin need a licence from the agency.\n\n(b) Applications must be sent on paper before the first"
                    + " of May.\n\n(c) The agency keeps a list of toxins.";

    private final RuleText whole = TextExamples.firstVersion(WHOLE);
    private final RuleText parts = TextExamples.nextVersion(whole, PARTS);
    private final RuleText merged = TextExamples.nextVersion(parts, WHOLE);

    @Test
    void findsBothPartsOfAProvisionThatWasSplit() {
        var compared = compare(whole, parts);

        assertThat(compared).extracting(ComparedProvision::mainKind).containsExactly(SPLIT, SPLIT, RENUMBERED);
        assertThat(compared.getFirst().parts()).extracting(Provision::label).containsExactly("(a)", "(b)");
        assertThat(compared.get(1).sources()).extracting(Provision::label).containsExactly("(a)");
    }

    @Test
    void marksNoWordOfASplitAsChanged() {
        assertThat(compare(whole, parts))
                .noneMatch(provision -> provision.redline().isChanged());
        assertThat(compare(parts, merged))
                .noneMatch(provision -> provision.redline().isChanged());
    }

    @Test
    void findsAllSourcesOfAProvisionThatWasMerged() {
        var compared = compare(parts, merged);

        assertThat(compared).extracting(ComparedProvision::mainKind).containsExactly(MERGED, RENUMBERED);
        assertThat(compared.getFirst().sources()).extracting(Provision::label).containsExactly("(a)", "(b)");
    }

    @Test
    void findsNothingChangedAcrossASplitThatWasTakenBack() {
        assertThat(compare(whole, merged))
                .extracting(ComparedProvision::mainKind)
                .containsOnly(KEPT);
    }

    @Test
    void readsASplitBackwardsAsAMerger() {
        assertThat(compare(parts, whole))
                .extracting(ComparedProvision::mainKind)
                .containsExactly(MERGED, RENUMBERED);
    }

    @Test
    void movesAQuoteIntoThePartThatHoldsIt() {
        var carried = carry("sent on paper", whole, parts);

        assertThat(carried.state()).isEqualTo(State.MOVED);
        assertThat(carried.provisions()).extracting(Provision::label).containsExactly("(b)");
        assertThat(carried.wordsNow()).isEqualTo("sent on paper");
    }

    @Test
    void keepsAQuoteInThePartThatStayed() {
        assertThat(carry("Exports of ricin", whole, parts).state()).isEqualTo(State.KEPT);
    }

    @Test
    void saysThatAQuoteWasCutApart() {
        var carried = carry("from the agency. Applications must be sent", whole, parts);

        assertThat(carried.state()).isEqualTo(State.SPLIT);
        assertThat(carried.provisions()).extracting(Provision::label).containsExactly("(a)", "(b)");
        assertThat(carried.wordsNow()).isEqualTo("from the agency. … Applications must be sent");
    }

    @Test
    void followsAQuoteIntoWhatItWasMergedInto() {
        var second = parts.labelled("(b)").orElseThrow();
        var anchor = Anchors.on(parts.version().id(), second, new Quotation("sent on paper", "", ""));

        var carried = Anchors.carry(anchor, TextExamples.descent(parts, merged));

        assertThat(carried.state()).isEqualTo(State.MOVED);
        assertThat(carried.provisions()).extracting(Provision::label).containsExactly("(a)");
    }

    @Test
    void followsAWholeProvisionIntoWhatItWasMergedInto() {
        var second = parts.labelled("(b)").orElseThrow();

        var carried = Anchors.carry(Anchors.on(parts.version().id(), second), TextExamples.descent(parts, merged));

        assertThat(carried.state()).isEqualTo(State.MOVED);
        assertThat(carried.wordsNow()).isEqualTo(second.text());
    }

    @Test
    void findsAListMadeOfASentence() {
        var before = TextExamples.firstVersion(
                "(a) No person may export ricin to a country of concern or re-export abrin through a third country.");
        var after = TextExamples.nextVersion(
                before,
                "(a) No person may—\n\n(a)(1) export ricin to a country of concern; or\n\n"
                        + "(a)(2) re-export abrin through a third country.");

        var compared = compare(before, after);

        assertThat(compared).extracting(ComparedProvision::mainKind).containsOnly(SPLIT);
        assertThat(compared.get(1).redline().before()).isEqualTo("export ricin to a country of concern or");
    }

    private static List<ComparedProvision> compare(RuleText from, RuleText to) {
        return Comparer.compare(TextExamples.descent(from, to), Map.of()).provisions();
    }

    private static CarriedAnchor carry(String quote, RuleText from, RuleText to) {
        var provision = from.provisions().getFirst();
        return Anchors.carry(
                Anchors.on(from.version().id(), provision, new Quotation(quote, "", "")),
                TextExamples.descent(from, to));
    }
}
