package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class WorkbenchTests {

    private static final ResponseDraft NOTED =
            new ResponseDraft("They said so.", "We note it.", Disposition.NOTED, "", Set.of(), false);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    Concerns concerns;

    @Autowired
    Drafts drafts;

    Rulemaking rulemaking;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
    }

    @Test
    void makesThePointsOfAPublishedCommentExcerptsByThemselves() {
        var comment = rulemaking.published("", "One.", "Two.");
        rulemaking.comment(Status.WAITING, "", "Not yet.");

        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).containsExactly("One.", "Two.");
        assertThat(rulemaking.excerpts()).allMatch(excerpt -> excerpt.comment().equals(comment.id()));
    }

    @Test
    void makesThemOnceHoweverOftenTheCommentIsPublished() {
        var comment = rulemaking.comment(Status.WAITING, "", "One.");

        rulemaking.move(comment, Status.PUBLISHED);
        rulemaking.move(rulemaking.seen(comment.trackingNumber()), Status.WITHHELD);
        rulemaking.move(rulemaking.seen(comment.trackingNumber()), Status.PUBLISHED);

        assertThat(rulemaking.excerpts()).hasSize(1);
    }

    @Test
    void hidesTheExcerptsOfACommentThatIsPublicNoMore() {
        var comment = rulemaking.published("", "One.");

        rulemaking.move(comment, Status.WITHHELD);

        assertThat(rulemaking.excerpts()).isEmpty();
        assertThat(rulemaking.unfiled()).isEmpty();
    }

    @Test
    void marksWordsOfTheBodyWithoutTheSpaceAroundThem() {
        var comment = rulemaking.published("Keep it. Review it later.");

        rulemaking.analyst(() -> workbench.mark(comment, new Excerpt.Span(8, 25)));
        rulemaking.analyst(() -> workbench.mark(comment, new Excerpt.Span(9, 25)));

        assertThat(rulemaking.excerpts())
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.quote()).isEqualTo("Review it later."))
                .satisfies(excerpt -> assertThat(excerpt.holdsIn(comment)).isTrue());
    }

    @Test
    void marksNeitherSpaceNorWordsBeyondTheEndNorHalfASign() {
        var comment = rulemaking.published("𝛽 toxin  ");

        for (var span : List.of(new Excerpt.Span(3, 11), new Excerpt.Span(8, 10), new Excerpt.Span(1, 5))) {
            assertThatThrownBy(() -> rulemaking.analyst(() -> workbench.mark(comment, span)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("synthesis.refused.span");
        }
    }

    @Test
    void marksNothingInACommentThatIsNotPublished() {
        var comment = rulemaking.comment(Status.WAITING, "Not yet.");

        assertThatThrownBy(() -> rulemaking.analyst(() -> workbench.mark(comment, new Excerpt.Span(0, 3))))
                .hasMessage("synthesis.refused.not-public");
    }

    @Test
    void filesOneExcerptUnderSeveralConcerns() {
        var comment = rulemaking.published("", "One.");
        var first = rulemaking.concern("Scope");
        var second = rulemaking.concern("Route");

        rulemaking.file(first, comment);
        rulemaking.file(second, comment);
        rulemaking.file(second, comment);

        var marks = rulemaking.marks();
        assertThat(marks.above(marks.excerpts().getFirst())).containsExactly(first, second);
    }

    @Test
    void filesNothingUnderAConcernOfAnotherDocket() {
        rulemaking.published("", "One.");
        var excerpt = rulemaking.excerpts().getFirst();
        var foreign = new Rulemaking(portal).concern("Elsewhere");

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> workbench.file(excerpt.id(), foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void numbersConcernsByTheirPlaceInTheOutline() {
        var scope = rulemaking.concern("Scope");
        var plural = rulemaking.concern("Plural names");
        var route = rulemaking.concern("Route");

        rulemaking.analystDoes(() -> concerns.move(plural, Move.UNDER));
        rulemaking.analystDoes(() -> concerns.move(route, Move.UP));

        assertThat(rulemaking.chain().concerns())
                .extracting(concern -> concern.number() + " " + concern.title())
                .containsExactly("1 Route", "2 Scope", "2.1 Plural names");
        assertThat(rulemaking.chain().concern(plural).orElseThrow().parent()).isEqualTo(scope);
    }

    @Test
    void letsNobodyOverwriteAConcernThatHeHasNotSeen() {
        var id = rulemaking.concern("Scope");
        var seen = rulemaking.chain().concern(id).orElseThrow();

        rulemaking.analystDoes(() -> concerns.reword(seen, "Scope of the entries", ""));

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> concerns.reword(seen, "Reach", "")))
                .hasMessage("synthesis.refused.concern-changed");
        assertThat(rulemaking.chain().concern(id).orElseThrow().title()).isEqualTo("Scope of the entries");
    }

    @Test
    void letsNobodyOverwriteAnAnswerThatHeHasNotSeen() {
        var id = rulemaking.concern("Scope");
        var first = rulemaking.answer(id, NOTED);

        for (var seen : List.of(Drafts.NONE, first.revision() + 1)) {
            assertThatThrownBy(() -> rulemaking.analyst(() -> drafts.save(id, seen, ResponseDraft.EMPTY)))
                    .hasMessage("synthesis.refused.response-changed");
        }
        assertThat(rulemaking.chain().responses().get(id))
                .extracting(Response::words)
                .isEqualTo(NOTED);
    }

    @Test
    void keepsTheChangesThatCarryAnAnswerOut() {
        rulemaking.withTexts(
                List.of("A toxin is controlled under this entry."),
                List.of("All toxins are controlled under this entry."));
        var change = rulemaking.chain().changes().getFirst().id();
        var id = rulemaking.concern("Plural names");

        rulemaking.answer(id, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));

        assertThat(rulemaking.chain().responses().values())
                .singleElement()
                .satisfies(response -> assertThat(response.changes()).containsExactly(change));
        assertThat(rulemaking.chain().missing().isNothing()).isTrue();
    }

    @Test
    void linksNoChangeOfAnotherDocket() {
        var other = new Rulemaking(portal).withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
        var foreign = other.chain().changes().getFirst().id();
        var id = rulemaking.concern("Plural names");
        var words = new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(foreign), false);

        assertThatThrownBy(() -> rulemaking.answer(id, words)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rulemaking.analystDoes(
                        () -> drafts.giveReason(rulemaking.docket().id(), foreign, "No reason")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void removesOnlyAConcernThatNothingHangsOn() {
        var full = rulemaking.concern("Scope");
        var empty = rulemaking.concern("Route");
        rulemaking.answer(full, NOTED);

        rulemaking.analystDoes(() -> concerns.remove(empty));

        assertThatThrownBy(() -> rulemaking.analystDoes(() -> concerns.remove(full)))
                .hasMessage("synthesis.refused.remove");
        assertThat(rulemaking.chain().concerns()).extracting(Concern::id).containsExactly(full);
    }
}
