package org.rulewright.ruletext.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.rulewright.ruletext.drafting.DraftExamples.FRESH;
import static org.rulewright.ruletext.drafting.DraftExamples.draft;
import static org.rulewright.ruletext.drafting.DraftExamples.outline;
import static org.rulewright.ruletext.drafting.DraftExamples.provision;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

class DraftActTests {
    private final DraftText list = draft("""
            Toxins
              Abrin
                its subunits
              Ricin
            Notes""");

    private String after(DraftAct act) {
        return outline(act.applyTo(list, FRESH));
    }

    private LineageId at(String words) {
        return provision(list, words);
    }

    @Test
    void movesAProvisionWithEverythingUnderIt() {
        assertThat(after(new Move(at("Abrin"), Move.Direction.DOWN)))
                .isEqualTo("Toxins\n  Ricin\n  Abrin\n    its subunits\nNotes");
        assertThat(after(new Move(at("Notes"), Move.Direction.UP)))
                .isEqualTo("Notes\nToxins\n  Abrin\n    its subunits\n  Ricin");
        assertThat(after(new Move(at("Ricin"), Move.Direction.IN)))
                .isEqualTo("Toxins\n  Abrin\n    its subunits\n    Ricin\nNotes");
        assertThat(after(new Move(at("Abrin"), Move.Direction.OUT)))
                .isEqualTo("Toxins\n  Ricin\nAbrin\n  its subunits\nNotes");
    }

    @Test
    void refusesToMoveWhereThereIsNoPlace() {
        assertThat(catchThrowable(() -> after(new Move(at("Abrin"), Move.Direction.UP))))
                .hasMessage("ruletext.drafting.refused.first");
        assertThat(catchThrowable(() -> after(new Move(at("Abrin"), Move.Direction.IN))))
                .hasMessage("ruletext.drafting.refused.first");
        assertThat(catchThrowable(() -> after(new Move(at("Ricin"), Move.Direction.DOWN))))
                .hasMessage("ruletext.drafting.refused.last");
        assertThat(catchThrowable(() -> after(new Move(at("Notes"), Move.Direction.OUT))))
                .hasMessage("ruletext.drafting.refused.top");
    }

    @Test
    void addsBesideAndUnder() {
        assertThat(after(new Add(at("Abrin"), Add.Where.BEFORE, "(a)", ProvisionKind.PARAGRAPH, "New")))
                .startsWith("Toxins\n  New\n  Abrin");
        assertThat(after(new Add(at("Abrin"), Add.Where.AFTER, "", ProvisionKind.NOTE, "New")))
                .contains("its subunits\n  New\n  Ricin");
        assertThat(after(new Add(at("Toxins"), Add.Where.UNDER, "", ProvisionKind.PARAGRAPH, "New")))
                .contains("  Ricin\n  New\nNotes");
    }

    @Test
    void splitsBetweenWordsAndTiesThePartToTheWhole() {
        var split = new Split(at("its subunits"), 4).applyTo(list, FRESH);

        assertThat(outline(split)).contains("    its\n    subunits\n");
        assertThat(split.ties())
                .containsExactly(new DraftTie(provision(split, "subunits"), at("its subunits"), DraftTie.Kind.SPLIT));
        assertThat(catchThrowable(() -> after(new Split(at("Abrin"), 2))))
                .hasMessage("ruletext.drafting.refused.split");
        assertThat(catchThrowable(() -> after(new Split(at("Abrin"), 99))))
                .hasMessage("ruletext.drafting.refused.split");
    }

    @Test
    void mergesTheFirstOneUnderItOrTheOneBehindIt() {
        assertThat(after(new Merge(at("Abrin")))).isEqualTo("Toxins\n  Abrin its subunits\n  Ricin\nNotes");
        assertThat(after(new Merge(at("Toxins")))).isEqualTo("Toxins Abrin\n  its subunits\n  Ricin\nNotes");
        assertThat(catchThrowable(() -> after(new Merge(at("Ricin"))))).hasMessage("ruletext.drafting.refused.merge");
        assertThat(catchThrowable(() -> after(new Merge(at("Notes"))))).hasMessage("ruletext.drafting.refused.merge");
    }

    @Test
    void leavesNoTieWhereAPartIsTakenBack() {
        var split = new Split(at("its subunits"), 4).applyTo(list, FRESH);

        var merged = new Merge(at("its subunits")).applyTo(split, FRESH);

        assertThat(outline(merged)).isEqualTo(outline(list));
        assertThat(merged.ties()).allMatch(tie -> tie.kind() == DraftTie.Kind.MERGED);
    }

    @Test
    void tiesWhatIsMergedThroughSeveralActsToWhereItCameFrom() {
        var once = new Merge(at("Abrin")).applyTo(list, FRESH);
        var twice = new Merge(at("Toxins")).applyTo(once, FRESH);

        assertThat(twice.ties())
                .extracting(DraftTie::lineage, DraftTie::from)
                .containsExactlyInAnyOrder(tuple(at("Toxins"), at("Abrin")), tuple(at("Toxins"), at("its subunits")));
    }

    @Test
    void deletesWithOrWithoutWhatIsUnderIt() {
        assertThat(after(new Delete(at("Abrin"), true))).isEqualTo("Toxins\n  Ricin\nNotes");
        assertThat(after(new Delete(at("Abrin"), false))).isEqualTo("Toxins\n  its subunits\n  Ricin\nNotes");
        assertThat(after(new Delete(at("Toxins"), false))).isEqualTo("Abrin\n  its subunits\nRicin\nNotes");
    }

    @Test
    void keepsAtLeastOneProvision() {
        var one = draft("Only");

        assertThat(catchThrowable(() -> new Delete(provision(one, "Only"), true).applyTo(one, FRESH)))
                .hasMessage("ruletext.drafting.refused.all");
    }

    @Test
    void refusesWordsThatSayNothingAndProvisionsThatAreNotThere() {
        assertThat(catchThrowable(() -> after(new DraftAct.Reword(at("Abrin"), " \n\t "))))
                .isInstanceOf(Refusal.class)
                .hasMessage("ruletext.drafting.refused.empty");
        assertThat(catchThrowable(() -> after(new DraftAct.Reword(new LineageId(99), "Words"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void setsTypedWordsWithSingleSpacesAndKeepsTheRowsOfATable() {
        var typed = new DraftAct.Reword(at("Abrin"), " Abrin,\n\u0000 and  more ").applyTo(list, FRESH);
        var table = new DraftProvision(new LineageId(1), "", ProvisionKind.TABLE, 0, "a\tb\r\nc\td\n");

        assertThat(outline(typed)).contains("  Abrin, and more\n");
        assertThat(table.text()).isEqualTo("a\tb\nc\td");
    }

    @Test
    void setsATreeWithGapsRight() {
        var gaps = new DraftText(
                List.of(
                        new DraftProvision(new LineageId(1), "", ProvisionKind.HEADING, 2, "Part"),
                        new DraftProvision(new LineageId(2), "", ProvisionKind.PARAGRAPH, 5, "One"),
                        new DraftProvision(new LineageId(3), "", ProvisionKind.PARAGRAPH, 4, "Two")),
                Set.of());

        assertThat(outline(gaps)).isEqualTo("Part\n  One\n  Two");
    }
}
