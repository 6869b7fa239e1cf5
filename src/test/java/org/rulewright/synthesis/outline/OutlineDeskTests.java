package org.rulewright.synthesis.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Move;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;

class OutlineDeskTests extends OutlineTest {

    @Test
    void movesExcerptsAndWhatStandsUnderItAndComesBackWhole() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        rulemaking.file(route, rulemaking.published("", "Three."));
        rulemaking.analystDoes(() -> workbench.file(work.excerpt("Two."), route));
        var plural = rulemaking.analyst(
                () -> concerns.open(rulemaking.docket().id(), new NewConcern(scope, "Plural names", "")));
        var before = rulemaking.chain();

        work.merge(scope, route);

        assertThat(work.outline()).containsExactly("1 Route", "1.1 Plural names");
        assertThat(work.quotes(route)).containsExactly("One.", "Two.", "Three.");
        assertThat(rulemaking.unfiled()).isEmpty();
        assertThat(work.history(route)).singleElement().satisfies(entry -> {
            assertThat(entry.from()).isEqualTo("1 Scope");
            assertThat(entry.to()).isEqualTo("2 Route");
            assertThat(entry.excerpts()).isEqualTo(2);
            assertThat(entry.by()).isEqualTo("analyst");
        });

        work.undoTheLast(route);

        assertThat(rulemaking.chain()).isEqualTo(before);
        assertThat(rulemaking.chain().concern(plural).orElseThrow().parent()).isEqualTo(scope);
        assertThat(work.history(scope)).singleElement().satisfies(entry -> {
            assertThat(entry.undoneBy()).isEqualTo("analyst");
            assertThat(entry.undoable()).isEmpty();
        });
    }

    @Test
    void letsADraftedAnswerGoAlongWhereTheOtherHasNone() {
        rulemaking.withTexts(List.of("A toxin is controlled here."), List.of("All toxins are controlled here."));
        var change = rulemaking.chain().changes().getFirst().id();
        rulemaking.answer(scope, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));

        work.merge(scope, route);

        assertThat(rulemaking.chain().responses().get(route))
                .extracting(Response::answer, Response::changes)
                .containsExactly("Yes.", Set.of(change));

        work.undoTheLast(route);

        assertThat(rulemaking.chain().responses().keySet()).containsExactly(scope);
        assertThat(rulemaking.chain().responses().get(scope))
                .extracting(Response::changes)
                .isEqualTo(Set.of(change));
    }

    @Test
    void keepsTheDraftOfOneInTheHistoryWhereBothHaveAnAnswer() {
        rulemaking.answer(scope, new ResponseDraft("", "Of the scope.", Disposition.NOTED, "", Set.of(), false));
        rulemaking.answer(route, NOTED);

        work.merge(scope, route);

        assertThat(rulemaking.chain().responses().keySet()).containsExactly(route);
        assertThat(work.history(route).getFirst().draft()).isEqualTo("Of the scope.");
    }

    @Test
    void mergesWhatStandsUnderTheOtherButNotTheOtherWayRound() {
        rulemaking.analystDoes(() -> concerns.move(route, Move.UNDER));

        assertThatThrownBy(() -> work.merge(scope, route)).hasMessage("synthesis.refused.merge-below");
        assertThatThrownBy(() -> work.merge(scope, scope)).hasMessage("synthesis.refused.merge-same");
        work.merge(route, scope);

        assertThat(work.outline()).containsExactly("1 Scope");
    }

    @Test
    void mergesNothingWithAConcernOfAnotherDocket() {
        var other = new Rulemaking(portal);
        var id = other.concern("Foreign");
        var foreign = other.chain().concern(id).orElseThrow();
        var own = work.seen(scope);

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.merge(own, foreign, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void touchesNothingThatWasRewordedSinceItWasSeen() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        var old = work.seen(scope);
        var into = work.seen(route);
        rulemaking.analystDoes(() -> concerns.reword(old, "Scope of the entries", ""));
        var one = work.excerpt("One.");

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.merge(old, into, "")))
                .hasMessage("synthesis.refused.concern-changed");
        assertThatThrownBy(
                        () -> rulemaking.analyst(() -> desk.split(old, List.of(one), new NewConcern(null, "New", ""))))
                .hasMessage("synthesis.refused.concern-changed");
        assertThat(work.history(scope)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.REWORD);
            assertThat(entry.from()).isEqualTo("Scope");
        });
    }

    @Test
    void splitsChosenExcerptsOffRightBehind() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two.", "Three."));

        var split = work.split(scope, "Names", work.excerpt("Two."));

        assertThat(work.outline()).containsExactly("1 Scope", "2 Names", "3 Route");
        assertThat(work.quotes(scope)).containsExactly("One.", "Three.");
        assertThat(work.quotes(split)).containsExactly("Two.");

        work.undoTheLast(split);

        assertThat(work.outline()).containsExactly("1 Scope", "2 Route");
        assertThat(work.quotes(scope)).containsExactly("One.", "Two.", "Three.");
        assertThat(rulemaking.analyst(() -> concerns.get(split)).id()).isEqualTo(scope);
    }

    @Test
    void splitsOffNeitherNothingNorAllNorWhatIsNotThere() {
        rulemaking.file(scope, rulemaking.published("", "One."));
        rulemaking.published("", "Elsewhere.");
        var one = work.excerpt("One.");
        var elsewhere = work.excerpt("Elsewhere.");

        assertThatThrownBy(() -> work.split(scope, "New")).hasMessage("synthesis.refused.split-none");
        assertThatThrownBy(() -> work.split(scope, "New", one)).hasMessage("synthesis.refused.split-all");
        assertThatThrownBy(() -> work.split(scope, "New", elsewhere)).hasMessage("synthesis.refused.split-gone");
        assertThat(work.outline()).hasSize(2);
    }

    @Test
    void leadsFromWhatBecamePartOfAnotherOneToIt() {
        work.merge(scope, route);

        assertThat(rulemaking.analyst(() -> concerns.get(scope)).id()).isEqualTo(route);
        assertThatThrownBy(() -> rulemaking.answer(scope, NOTED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> concerns.remove(route)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void readsExcerptsPageByPage() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two.", "Three."));

        var first = rulemaking.analyst(() -> desk.excerpts(scope, new ExcerptId(0), 2));
        var second =
                rulemaking.analyst(() -> desk.excerpts(scope, first.getLast().id(), 2));

        assertThat(first).extracting(FiledExcerpt::quote).containsExactly("One.", "Two.");
        assertThat(second).extracting(FiledExcerpt::quote).containsExactly("Three.");
    }
}
