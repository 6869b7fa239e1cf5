package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.drafting.Add;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct.Renumber;
import org.rulewright.ruletext.drafting.DraftAct.Reword;
import org.rulewright.ruletext.drafting.Merge;
import org.rulewright.ruletext.drafting.Move;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.drafting.Split;

class DraftingTests extends DraftingTest {

    @Test
    void beginsWithTheSameProvisionsAndWords() {
        var copy = text();

        assertThat(copy.version().hash()).isEqualTo(texts.text(before).version().hash());
        assertThat(lineages(copy)).isEqualTo(lineages(texts.text(before)));
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesAProvisionAndEverythingThatFollowsFromIt() {
        var hash = text().version().hash();

        var done = act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);

        assertThat(provision("(d)(16)").text()).isEqualTo("Saxitoxins;");
        assertThat(text().version().hash()).isNotEqualTo(hash);
        assertThat(open("(d)(16)").revision()).isEqualTo(done.revision());
        assertThat(changes()).extracting(TextChange::label).containsExactly("(d)(16)");
    }

    @Test
    void completesNumbersAgainWhenSomethingMovesOrIsRenumbered() {
        var added = act(new Add(at("(d)(4)"), Add.Where.UNDER, "(i)", ProvisionKind.PARAGRAPH, "Its subunits;"), 0);
        assertThat(provision("(d)(4)(i)").lineage()).isEqualTo(added.focus());

        act(new Move(added.focus(), Move.Direction.OUT), 1);
        act(new Renumber(at("(d)"), "(x)"), 2);

        assertThat(text().provisions()).extracting(Provision::label).contains("(x)(1)", "(x)(22)", "(x)(i)");
    }

    @Test
    void notesWhereThePartsOfASplitAndAMergeCameFrom() {
        var whole = at("(c)");
        var first = at("(d)(1)");
        var second = at("(d)(2)");

        act(new Split(whole, provision("(c)").text().indexOf(';') + 1), 0);
        act(new Merge(first), 1);

        var part = text().provisions().get(provision("(c)").position() + 1).lineage();
        assertThat(ties()).containsExactlyInAnyOrderEntriesOf(Map.of(part, whole, first, second));
        assertThat(text().find(second)).isEmpty();
    }

    @Test
    void keepsTheIdOfAChangeThatStaysAndOfOneThatComesBack() {
        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);
        var change = changes().getFirst().id();

        act(new Move(at("(d)(16)"), Move.Direction.UP), 1);
        act(new Reword(at("(d)(14)"), "Other;"), 2);
        assertThat(changes()).extracting(TextChange::id).contains(change);

        undo(3);
        undo(2);
        act(new Reword(at("(d)(16)"), "Saxitoxin;"), 5);
        assertThat(changes()).isEmpty();

        act(new Delete(at("(d)(16)"), true), 6);
        assertThat(changes())
                .extracting(TextChange::id, TextChange::kind)
                .containsExactly(tuple(change, ChangeKind.REMOVED));
    }

    @Test
    void keepsTheChangesOfTheDraftAfterItTrueToo() {
        var next = analyst(() -> drafting.begin(new NewDraft(draft, VersionKind.PANEL_DRAFT, "Panel draft", "")));

        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 0);
        act(new Delete(at("(d)(1)"), true), 1);

        assertThat(analyst(() -> texts.changes(draft, next))).hasSize(2);
    }

    @Test
    void changesNothingThatIsPublicOrOvertaken() {
        var words = new Reword(at("(d)(16)"), "Saxitoxins;");
        assertThat(catchThrowable(() -> analyst(() -> drafting.act(before, words, 0))))
                .isInstanceOf(Refusal.class)
                .hasMessage("ruletext.refused.published");

        analyst(() -> versions.addVersion(docket, DocketExamples.version("v3-final.md", MAY)));

        assertThat(catchThrowable(() -> act(words, 0))).hasMessage("ruletext.drafting.refused.overtaken");
    }

    @Test
    void datesADraftWithTheDayOnWhichItBecomesPublic() {
        database.sql("update rule_version set dated = '2001-01-01' where id = :id")
                .param("id", draft.value())
                .update();

        OwnAuthority.as(Role.ANALYST, () -> {
            versions.publish(draft);
            return draft;
        });

        assertThat(text().version().dated()).isAfter("2020-01-01");
        assertThat(catchThrowable(() -> act(new Reword(at("(d)(16)"), "x"), 0)))
                .hasMessage("ruletext.refused.published");
    }

    private OpenProvision open(String label) {
        return analyst(() -> desk.open(draft, at(label))).orElseThrow();
    }
}
