package org.rulewright.synthesis.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.Spot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutlineUndoTests extends OutlineTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void undoesNothingThatSomethingWasBuiltOn() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        var split = work.split(scope, "Names", work.excerpt("Two."));
        rulemaking.answer(split, NOTED);

        assertThatThrownBy(() -> work.undoTheLast(split)).hasMessage("synthesis.refused.built-on");

        work.merge(split, scope);
        var first = work.history(scope).getLast().undoable().orElseThrow();
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(first)))
                .hasMessage("synthesis.refused.built-on");

        work.undoTheLast(scope);
        assertThat(work.quotes(split)).containsExactly("Two.");
    }

    @Test
    void undoesNothingTwice() {
        work.merge(scope, route);
        var act = work.history(route).getFirst().undoable().orElseThrow();

        rulemaking.analystDoes(() -> desk.undo(act));

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(act))).hasMessage("synthesis.refused.undone");
    }

    @Test
    void comesBackAtTheTopWhereItsPlaceWasMovedUnderItself() {
        rulemaking.analystDoes(() -> concerns.place(route, new Spot.Under(scope)));
        var child =
                rulemaking.analyst(() -> concerns.open(rulemaking.docket().id(), new NewConcern(route, "Child", "")));
        var other = rulemaking.concern("Other");
        work.merge(route, other);
        rulemaking.analystDoes(() -> concerns.place(scope, new Spot.Under(child)));

        work.undoTheLast(other);

        assertThat(work.outline()).containsExactlyInAnyOrder("1 Route", "1.1 Child", "1.1.1 Scope", "2 Other");
    }

    @Test
    void letsOnlyOneOfTwoMergesOfTheSamePairHappen() {
        var first = work.seen(scope);
        var second = work.seen(route);
        var merges = List.<Runnable>of(
                () -> rulemaking.analystDoes(() -> desk.merge(first, second, "")),
                () -> rulemaking.analystDoes(() -> desk.merge(second, first, "")));

        var done = merges.parallelStream().filter(Rearranging::succeeds).count();

        assertThat(done).isEqualTo(1);
        assertThat(work.outline()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void losesNoConcernWhateverIsDone(long seed) {
        var random = new Random(seed);
        for (var more : List.of("A", "B", "C", "D")) {
            rulemaking.file(rulemaking.concern(more), rulemaking.published("", more + " one.", more + " two."));
        }

        for (var act = 0; act < 30; act++) {
            var all = rulemaking.chain().concerns();
            var one = all.get(random.nextInt(all.size()));
            var other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0 -> Rearranging.succeeds(() -> work.merge(one.id(), other.id()));
                case 1 ->
                    Rearranging.succeeds(
                            () -> work.split(one.id(), "Off", work.excerpt("A one."), work.excerpt("B two.")));
                case 2 ->
                    Rearranging.succeeds(
                            () -> rulemaking.analystDoes(() -> concerns.place(one.id(), new Spot.Under(other.id()))));
                case 3 ->
                    Rearranging.succeeds(
                            () -> rulemaking.analystDoes(() -> concerns.place(one.id(), new Spot.Before(other.id()))));
                default ->
                    work.history(one.id()).stream()
                            .flatMap(entry -> entry.undoable().stream())
                            .forEach(id -> Rearranging.succeeds(() -> rulemaking.analystDoes(() -> desk.undo(id))));
            }
            assertThat(rulemaking.chain().concerns()).hasSize(standing());
            assertThat(rulemaking.unfiled()).isEmpty();
        }
    }

    @Test
    void leavesTheOutlineAloneOnceAnswersArePublished() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        work.merge(route, scope);
        rulemaking.answer(scope, NOTED);
        var act = work.history(scope).getFirst().undoable().orElseThrow();
        var other = rulemaking.concern("Late");
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(
                () -> portal.getBean(Clearing.class).publish(rulemaking.docket().id()));

        assertThatThrownBy(() -> work.merge(other, scope)).hasMessage("synthesis.refused.numbers");
        assertThatThrownBy(() -> work.split(scope, "New", work.excerpt("One.")))
                .hasMessage("synthesis.refused.numbers");
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(act))).hasMessage("synthesis.refused.numbers");
    }

    @Test
    void removesAConcernWhoseSplitWasUndone() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        work.undoTheLast(work.split(scope, "Names", work.excerpt("Two.")));
        for (var quote : List.of("One.", "Two.")) {
            rulemaking.analystDoes(() -> workbench.unfile(work.excerpt(quote), scope));
        }

        rulemaking.analystDoes(() -> concerns.remove(scope));

        assertThat(work.outline()).containsExactly("1 Route");
    }

    private int standing() {
        return jdbc.sql("select count(*) from concern where docket_id = :docket and joined is null")
                .param("docket", rulemaking.docket().id().value())
                .query(Integer.class)
                .single();
    }
}
