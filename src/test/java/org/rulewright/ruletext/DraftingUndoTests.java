package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.drafting.Add;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct.Reword;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.Merge;
import org.rulewright.ruletext.drafting.Split;
import org.rulewright.ruletext.drafting.StaleDraft;

class DraftingUndoTests extends DraftingTest {

    @Test
    void undoesActAfterActToTheLetter() {
        var hash = text().version().hash();
        act(new Split(at("(c)"), provision("(c)").text().indexOf(';') + 1), 0);
        act(new Merge(at("(d)(1)")), 1);
        act(new Delete(at("(d)"), true), 2);
        act(new Add(at("(e)"), Add.Where.AFTER, "(x)", ProvisionKind.NOTE, "A note."), 3);

        while (lastAct() > 0) {
            undo(lastAct());
        }

        assertThat(text().version().hash()).isEqualTo(hash);
        assertThat(lineages(text())).isEqualTo(lineages(texts.text(before)));
        assertThat(ties()).isEmpty();
        assertThat(changes()).isEmpty();
        assertThat(desk()).hasSize(4).allMatch(LoggedAct::undone);
    }

    @Test
    void undoesOnlyWhatTheCallerTakesForTheLastAct() {
        act(new Reword(at("(d)(16)"), "Mine;"), 0);
        act(new Reword(at("(d)(15)"), "Theirs;"), 1);

        assertThat(catchThrowable(() -> undo(1))).isInstanceOf(StaleDraft.class);

        assertThat(provision("(d)(16)").text()).isEqualTo("Mine;");
    }

    @Test
    void takesWordsTypedInOneSittingForOneAct() {
        act(new Reword(at("(d)(16)"), "Sax"), 0);
        act(new Reword(at("(d)(16)"), "Saxitoxins;"), 1);

        undo(2);

        assertThat(provision("(d)(16)").text()).isEqualTo("Saxitoxin;");
        assertThat(desk()).hasSize(1);
    }

    private int lastAct() {
        return desk().stream()
                .filter(act -> !act.undone())
                .mapToInt(LoggedAct::revision)
                .max()
                .orElse(0);
    }
}
