package org.rulewright.synthesis.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.ledger.RestKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SummaryCheckTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clearing clearing;

    @Autowired
    LedgerDesk desk;

    @Autowired
    Workbench workbench;

    @Autowired
    GroupedComments grouped;

    Rulemaking rulemaking;
    ConcernId concern;
    List<Long> filed;

    @BeforeEach
    void fileFourComments() {
        rulemaking = new Rulemaking(portal);
        concern = rulemaking.concern("Plural names");
        for (var number = 1; number <= 4; number++) {
            rulemaking.file(concern, rulemaking.published("", "Name them in the plural, says number " + number));
        }
        filed = rulemaking.excerpts().stream()
                .map(Excerpt::id)
                .map(id -> id.value())
                .toList();
    }

    private List<Flaw.Kind> flaws(String summary) {
        rulemaking.answer(concern, new ResponseDraft(summary, "Noted.", Disposition.NOTED, "", Set.of(), false));
        var chain = rulemaking.chain();
        return SummaryCheck.of(chain, chain.concern(concern).orElseThrow()).stream()
                .map(Flaw::kind)
                .toList();
    }

    private String cite(int count) {
        return filed.stream().limit(count).map(String::valueOf).collect(Collectors.joining(", ", " [", "]"));
    }

    @Test
    void findsASentenceThatCitesNothing() {
        assertThat(flaws("One commenter asked for it" + cite(1) + ". It is said to be common."))
                .containsExactly(Flaw.Kind.UNCITED);
        assertThat(flaws("One commenter asked for it." + cite(1) + " Another did too" + cite(2) + "."))
                .isEmpty();
    }

    @Test
    void findsACitationOfWhatIsNotFiledHere() {
        assertThat(flaws("It was asked for [999999999]. It was said" + cite(1) + "."))
                .containsExactly(Flaw.Kind.FOREIGN);
    }

    @Test
    void holdsQuantitiesAgainstTheCounts() {
        assertThat(flaws("One commenter asked for it" + cite(2) + ".")).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("Several commenters asked for it" + cite(2) + ".")).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("Several commenters asked for it" + cite(3) + ".")).isEmpty();
        assertThat(flaws("Most exporters asked for it" + cite(2) + ".")).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("Most of the commenters asked for it" + cite(3) + ".")).isEmpty();
        assertThat(flaws("Many commenters asked for it" + cite(4) + ".")).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("All commenters asked for it" + cite(4) + ".")).isEmpty();
        assertThat(flaws("No commenter opposed it.")).isEmpty();
    }

    @Test
    void leavesQuantitiesOfOtherThingsAlone() {
        assertThat(flaws("One commenter named several closely related compounds" + cite(1) + "."))
                .isEmpty();
    }

    @Test
    void letsNobodySignForOrPublishASentenceThatCitesNothing() {
        flaws("It is said to be common.");

        assertThat(rulemaking.balance().of(RestKind.UNCITED)).hasSize(1);
        assertThatThrownBy(() -> rulemaking.signForTheRest("Everybody knows.")).hasMessage("synthesis.refused.uncited");
        assertThatThrownBy(() -> rulemaking.approverDoes(
                        () -> clearing.publish(rulemaking.docket().id())))
                .hasMessage("synthesis.refused.missing");
    }

    @Test
    void letsAnApproverSignForAnotherNumberUntilTheSentenceChanges() {
        flaws("Many commenters asked for it" + cite(4) + ".");
        assertThat(rulemaking.balance().of(RestKind.MISCOUNTED)).hasSize(1);
        assertThat(rulemaking.balance().of(RestKind.UNCITED)).isEmpty();

        rulemaking.signForTheRest("Two more said so at the hearing.");
        assertThat(rulemaking.balance().isSettled()).isTrue();
        flaws("Many commenters asked for it twice" + cite(4) + ".");
        assertThat(rulemaking.balance().isSettled()).isFalse();

        rulemaking.signForTheRest("Two more said so at the hearing.");
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
        assertThat(desk.published(rulemaking.docket().id())).singleElement().satisfies(signed -> {
            assertThat(signed.rest().kind()).isEqualTo(RestKind.MISCOUNTED);
            assertThat(signed.reason()).isEqualTo("Two more said so at the hearing.");
        });
    }

    @Test
    void countsWhatIsCountedWithAPublishedComment() {
        var letter = rulemaking.published("Name them in the plural.");
        rulemaking.analystDoes(() -> workbench.file(
                workbench.mark(letter, new Excerpt.Span(0, letter.body().length())), concern));
        var cited = " [" + rulemaking.under(concern).getLast().id().value() + "].";
        assertThat(flaws("Several commenters asked for it" + cited)).containsExactly(Flaw.Kind.MISCOUNTED);

        for (var copy = 0; copy < 6; copy++) {
            count(rulemaking.comment(Status.WAITING, letter.body()), letter);
        }

        assertThat(flaws("Several commenters asked for it" + cited)).isEmpty();
        assertThat(flaws("One letter asked for it" + cited)).isEmpty();
        assertThat(flaws("One commenter asked for it" + cited)).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("Most commenters asked for it" + cited)).isEmpty();
    }

    @Test
    void holdsANamedKindAgainstItsCategory() {
        var point = NewPoint.saying(null, Ask.OTHER, "We teach the plural.");
        rulemaking.file(concern, rulemaking.from("A university", "ACADEMIA", Stance.SUPPORT, "", point));
        var cited = " [" + rulemaking.under(concern).getLast().id().value() + "].";

        assertThat(flaws("All universities asked for it" + cited)).isEmpty();
        assertThat(flaws("All universities asked for it" + cite(4) + ".")).containsExactly(Flaw.Kind.MISCOUNTED);
        assertThat(flaws("All commenters asked for it" + cited)).containsExactly(Flaw.Kind.MISCOUNTED);
    }

    private void count(Comment copy, Comment shown) {
        var pair = new CountedWith(copy.id(), 1, shown.id(), 1);
        assertThat(rulemaking.as(Role.MODERATOR, () -> grouped.group(List.of(pair))))
                .hasSize(1);
    }
}
