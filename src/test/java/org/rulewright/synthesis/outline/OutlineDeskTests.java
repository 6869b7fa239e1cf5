package org.rulewright.synthesis.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Page;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Move;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Spot;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OutlineDeskTests {

    private static final ResponseDraft NOTED =
            new ResponseDraft("", "We note it.", Disposition.NOTED, "", Set.of(), false);
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    ApplicationContext portal;

    @Autowired
    OutlineDesk desk;

    @Autowired
    Concerns concerns;

    @Autowired
    Workbench workbench;

    @Autowired
    JdbcClient jdbc;

    Rulemaking rulemaking;
    ConcernId scope;
    ConcernId route;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
        scope = rulemaking.concern("Scope");
        route = rulemaking.concern("Route");
    }

    private Concern seen(ConcernId id) {
        return rulemaking.chain().concern(id).orElseThrow();
    }

    private List<String> quotes(ConcernId id) {
        return rulemaking.chain().under(seen(id)).stream().map(Excerpt::quote).toList();
    }

    private List<String> outline() {
        return rulemaking.chain().concerns().stream()
                .map(concern -> concern.number() + " " + concern.title())
                .toList();
    }

    private void merge(ConcernId from, ConcernId into) {
        var seen = seen(from);
        var other = seen(into);
        rulemaking.analystDoes(() -> desk.merge(seen, other, "They say the same."));
    }

    private ConcernId split(ConcernId from, String title, ExcerptId... excerpts) {
        var seen = seen(from);
        return rulemaking.analyst(() -> desk.split(seen, List.of(excerpts), new NewConcern(null, title, "")));
    }

    private List<HistoryEntry> history(ConcernId id) {
        return rulemaking.analyst(() -> desk.history(id, PAGE));
    }

    private void undoTheLast(ConcernId id) {
        var act = history(id).stream()
                .flatMap(entry -> entry.undoable().stream())
                .findFirst()
                .orElseThrow();
        rulemaking.analystDoes(() -> desk.undo(act));
    }

    private ExcerptId excerpt(String quote) {
        return rulemaking.chain().excerpts().stream()
                .filter(each -> each.quote().equals(quote))
                .map(Excerpt::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesExcerptsAndWhatStandsUnderItAndComesBackWhole() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        rulemaking.file(route, rulemaking.published("", "Three."));
        rulemaking.analystDoes(() -> workbench.file(excerpt("Two."), route));
        var plural = rulemaking.analyst(
                () -> concerns.open(rulemaking.docket().id(), new NewConcern(scope, "Plural names", "")));
        var before = rulemaking.chain();

        merge(scope, route);

        assertThat(outline()).containsExactly("1 Route", "1.1 Plural names");
        assertThat(quotes(route)).containsExactly("One.", "Two.", "Three.");
        assertThat(rulemaking.chain().missing().unfiled()).isEmpty();
        assertThat(history(route)).singleElement().satisfies(entry -> {
            assertThat(entry.from()).isEqualTo("1 Scope");
            assertThat(entry.to()).isEqualTo("2 Route");
            assertThat(entry.excerpts()).isEqualTo(2);
            assertThat(entry.by()).isEqualTo("analyst");
        });

        undoTheLast(route);

        assertThat(rulemaking.chain()).isEqualTo(before);
        assertThat(rulemaking.chain().concern(plural).orElseThrow().parent()).isEqualTo(scope);
        assertThat(history(scope)).singleElement().satisfies(entry -> {
            assertThat(entry.undoneBy()).isEqualTo("analyst");
            assertThat(entry.undoable()).isEmpty();
        });
    }

    @Test
    void letsADraftedAnswerGoAlongWhereTheOtherHasNone() {
        rulemaking.withTexts(List.of("A toxin is controlled here."), List.of("All toxins are controlled here."));
        var change = rulemaking.chain().changes().getFirst().id();
        rulemaking.answer(scope, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));

        merge(scope, route);

        assertThat(rulemaking.chain().responses().get(route))
                .extracting(Response::answer, Response::changes)
                .containsExactly("Yes.", Set.of(change));

        undoTheLast(route);

        assertThat(rulemaking.chain().responses().keySet()).containsExactly(scope);
        assertThat(rulemaking.chain().responses().get(scope))
                .extracting(Response::changes)
                .isEqualTo(Set.of(change));
    }

    @Test
    void keepsTheDraftOfOneInTheHistoryWhereBothHaveAnAnswer() {
        rulemaking.answer(scope, new ResponseDraft("", "Of the scope.", Disposition.NOTED, "", Set.of(), false));
        rulemaking.answer(route, NOTED);

        merge(scope, route);

        assertThat(rulemaking.chain().responses().keySet()).containsExactly(route);
        assertThat(history(route).getFirst().draft()).isEqualTo("Of the scope.");
    }

    @Test
    void mergesWhatStandsUnderTheOtherButNotTheOtherWayRound() {
        rulemaking.analystDoes(() -> concerns.move(route, Move.UNDER));

        assertThatThrownBy(() -> merge(scope, route)).hasMessage("synthesis.refused.merge-below");
        assertThatThrownBy(() -> merge(scope, scope)).hasMessage("synthesis.refused.merge-same");
        merge(route, scope);

        assertThat(outline()).containsExactly("1 Scope");
    }

    @Test
    void mergesNothingWithAConcernOfAnotherDocket() {
        var other = new Rulemaking(portal);
        var id = other.concern("Foreign");
        var foreign = other.chain().concern(id).orElseThrow();
        var own = seen(scope);

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.merge(own, foreign, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void touchesNothingThatWasRewordedSinceItWasSeen() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        var old = seen(scope);
        var into = seen(route);
        rulemaking.analystDoes(() -> concerns.reword(old, "Scope of the entries", ""));
        var one = excerpt("One.");

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.merge(old, into, "")))
                .hasMessage("synthesis.refused.concern-changed");
        assertThatThrownBy(
                        () -> rulemaking.analyst(() -> desk.split(old, List.of(one), new NewConcern(null, "New", ""))))
                .hasMessage("synthesis.refused.concern-changed");
        assertThat(history(scope)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.REWORD);
            assertThat(entry.from()).isEqualTo("Scope");
        });
    }

    @Test
    void splitsChosenExcerptsOffRightBehind() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two.", "Three."));

        var split = split(scope, "Names", excerpt("Two."));

        assertThat(outline()).containsExactly("1 Scope", "2 Names", "3 Route");
        assertThat(quotes(scope)).containsExactly("One.", "Three.");
        assertThat(quotes(split)).containsExactly("Two.");

        undoTheLast(split);

        assertThat(outline()).containsExactly("1 Scope", "2 Route");
        assertThat(quotes(scope)).containsExactly("One.", "Two.", "Three.");
        assertThat(rulemaking.analyst(() -> concerns.get(split)).id()).isEqualTo(scope);
    }

    @Test
    void splitsOffNeitherNothingNorAllNorWhatIsNotThere() {
        rulemaking.file(scope, rulemaking.published("", "One."));
        rulemaking.published("", "Elsewhere.");
        var one = excerpt("One.");
        var elsewhere = excerpt("Elsewhere.");

        assertThatThrownBy(() -> split(scope, "New")).hasMessage("synthesis.refused.split-none");
        assertThatThrownBy(() -> split(scope, "New", one)).hasMessage("synthesis.refused.split-all");
        assertThatThrownBy(() -> split(scope, "New", elsewhere)).hasMessage("synthesis.refused.split-gone");
        assertThat(outline()).hasSize(2);
    }

    @Test
    void undoesNothingThatSomethingWasBuiltOn() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        var split = split(scope, "Names", excerpt("Two."));
        rulemaking.answer(split, NOTED);

        assertThatThrownBy(() -> undoTheLast(split)).hasMessage("synthesis.refused.built-on");

        merge(split, scope);
        var first = history(scope).getLast().undoable().orElseThrow();
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(first)))
                .hasMessage("synthesis.refused.built-on");

        undoTheLast(scope);
        assertThat(quotes(split)).containsExactly("Two.");
    }

    @Test
    void undoesNothingTwice() {
        merge(scope, route);
        var act = history(route).getFirst().undoable().orElseThrow();

        rulemaking.analystDoes(() -> desk.undo(act));

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(act))).hasMessage("synthesis.refused.undone");
    }

    @Test
    void leavesTheOutlineAloneOnceAnswersArePublished() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        merge(route, scope);
        rulemaking.answer(scope, NOTED);
        var act = history(scope).getFirst().undoable().orElseThrow();
        var other = rulemaking.concern("Late");
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(
                () -> portal.getBean(Clearing.class).publish(rulemaking.docket().id()));

        assertThatThrownBy(() -> merge(other, scope)).hasMessage("synthesis.refused.numbers");
        assertThatThrownBy(() -> split(scope, "New", excerpt("One."))).hasMessage("synthesis.refused.numbers");
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.undo(act))).hasMessage("synthesis.refused.numbers");
    }

    @Test
    void leadsFromWhatBecamePartOfAnotherOneToIt() {
        merge(scope, route);

        assertThat(rulemaking.analyst(() -> concerns.get(scope)).id()).isEqualTo(route);
        assertThatThrownBy(() -> rulemaking.answer(scope, NOTED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> concerns.remove(route)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void removesAConcernWhoseSplitWasUndone() {
        rulemaking.file(scope, rulemaking.published("", "One.", "Two."));
        undoTheLast(split(scope, "Names", excerpt("Two.")));
        for (var quote : List.of("One.", "Two.")) {
            rulemaking.analystDoes(() -> workbench.unfile(excerpt(quote), scope));
        }

        rulemaking.analystDoes(() -> concerns.remove(scope));

        assertThat(outline()).containsExactly("1 Route");
    }

    @Test
    void comesBackAtTheTopWhereItsPlaceWasMovedUnderItself() {
        rulemaking.analystDoes(() -> concerns.place(route, new Spot.Under(scope)));
        var child =
                rulemaking.analyst(() -> concerns.open(rulemaking.docket().id(), new NewConcern(route, "Child", "")));
        var other = rulemaking.concern("Other");
        merge(route, other);
        rulemaking.analystDoes(() -> concerns.place(scope, new Spot.Under(child)));

        undoTheLast(other);

        assertThat(outline()).containsExactlyInAnyOrder("1 Route", "1.1 Child", "1.1.1 Scope", "2 Other");
    }

    @Test
    void letsOnlyOneOfTwoMergesOfTheSamePairHappen() {
        var first = seen(scope);
        var second = seen(route);
        var merges = List.<Runnable>of(
                () -> rulemaking.analystDoes(() -> desk.merge(first, second, "")),
                () -> rulemaking.analystDoes(() -> desk.merge(second, first, "")));

        var done = merges.parallelStream().filter(OutlineDeskTests::succeeds).count();

        assertThat(done).isEqualTo(1);
        assertThat(outline()).hasSize(1);
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
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
                case 0 -> succeeds(() -> merge(one.id(), other.id()));
                case 1 -> succeeds(() -> split(one.id(), "Off", excerpt("A one."), excerpt("B two.")));
                case 2 ->
                    succeeds(() -> rulemaking.analystDoes(() -> concerns.place(one.id(), new Spot.Under(other.id()))));
                case 3 ->
                    succeeds(() -> rulemaking.analystDoes(() -> concerns.place(one.id(), new Spot.Before(other.id()))));
                default ->
                    history(one.id()).stream()
                            .flatMap(entry -> entry.undoable().stream())
                            .forEach(id -> succeeds(() -> rulemaking.analystDoes(() -> desk.undo(id))));
            }
            assertThat(rulemaking.chain().concerns()).hasSize(standing());
            assertThat(rulemaking.chain().missing().unfiled()).isEmpty();
        }
    }

    private int standing() {
        return jdbc.sql("select count(*) from concern where docket_id = :docket and joined is null")
                .param("docket", rulemaking.docket().id().value())
                .query(Integer.class)
                .single();
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
