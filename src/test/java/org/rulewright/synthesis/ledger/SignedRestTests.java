package org.rulewright.synthesis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SignedRestTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    LedgerDesk desk;

    @Autowired
    CommentReadings readings;

    @Autowired
    Clearing clearing;

    @Autowired
    Concerns concerns;

    @Autowired
    Workbench workbench;

    Rulemaking rulemaking;
    Comment comment;
    ConcernId concern;

    @BeforeEach
    void settleEverything() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));
        comment = rulemaking.published("", "Name them in the plural.");
        concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
    }

    private void publish() {
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
    }

    private List<RestKind> open() {
        return rulemaking.balance().open().stream().map(Rest::kind).toList();
    }

    @Test
    void findsNothingWhereEverythingIsSettled() {
        assertThat(rulemaking.balance().isSettled()).isTrue();
        assertThat(rulemaking.balance().ledger().addsUp()).isTrue();
    }

    @Test
    void countsACommentAsUnreadUntilSomebodyHasIt() {
        var other = rulemaking.published("Nobody reads this.");
        assertThat(open()).containsExactly(RestKind.UNREAD);

        rulemaking.analystDoes(() -> readings.read(List.of(other.id())));

        assertThat(open()).isEmpty();
    }

    @Test
    void countsACommentThatWaits() {
        rulemaking.comment(Status.WAITING, "Wait.");

        assertThat(open()).containsExactly(RestKind.UNDECIDED);
        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.missing");
    }

    @Test
    void publishesWhatSomebodySignedFor() {
        rulemaking.published("Nobody reads this.");
        rulemaking.signForTheRest("It came in after the last day of work.");

        publish();

        assertThat(desk.published(rulemaking.docket().id())).singleElement().satisfies(signed -> {
            assertThat(signed.rest().kind()).isEqualTo(RestKind.UNREAD);
            assertThat(signed.reason()).isEqualTo("It came in after the last day of work.");
            assertThat(signed.signer()).isEqualTo("approver");
        });
    }

    @Test
    void publishesHowMuchWasLeftAndNotHowMuchWasSignedFor() {
        var first = rulemaking.published("One.");
        var last = rulemaking.published("Two.");
        rulemaking.published("Three.");
        rulemaking.signForTheRest("Late.");
        rulemaking.analystDoes(() -> readings.read(List.of(first.id(), last.id())));
        assertThat(rulemaking.balance().standing())
                .singleElement()
                .satisfies(signed -> assertThat(signed.left()).isEqualTo(1));

        publish();

        assertThat(desk.published(rulemaking.docket().id())).singleElement().satisfies(signed -> {
            assertThat(signed.rest().count()).isEqualTo(3);
            assertThat(signed.left()).isEqualTo(1);
        });
    }

    @Test
    void showsNoSignatureBeforeTheAnswersArePublished() {
        rulemaking.published("Nobody reads this.");

        rulemaking.signForTheRest("Late.");

        assertThat(desk.published(rulemaking.docket().id())).isEmpty();
    }

    @Test
    void asksAnewWhereMoreComesThanWasSignedFor() {
        rulemaking.published("Nobody reads this.");
        rulemaking.signForTheRest("Late.");
        assertThat(open()).isEmpty();

        rulemaking.published("Nor this.");

        assertThat(open()).containsExactly(RestKind.UNREAD);
        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.missing");
    }

    @Test
    void asksAnewWhereOlderCommentsArePublishedThanWereSignedFor() {
        var waiting = List.of(rulemaking.comment(Status.WAITING, "One."), rulemaking.comment(Status.WAITING, "Two."));
        var unread = List.of(rulemaking.published("Three."), rulemaking.published("Four."));
        rulemaking.signForTheRest("Late.");
        rulemaking.analystDoes(
                () -> readings.read(unread.stream().map(Comment::id).toList()));
        assertThat(open()).isEmpty();

        waiting.forEach(seen -> rulemaking.move(seen, Status.PUBLISHED));

        assertThat(open()).containsExactly(RestKind.UNREAD);
    }

    @Test
    void asksAnewWhereAnOlderReadingIsTakenBack() {
        var older = rulemaking.published("One.");
        var newer = rulemaking.published("Two.");
        rulemaking.analystDoes(() -> readings.read(List.of(older.id())));
        rulemaking.signForTheRest("Late.");

        rulemaking.analystDoes(() -> readings.unread(List.of(older.id())));
        rulemaking.analystDoes(() -> readings.read(List.of(newer.id())));

        assertThat(open()).containsExactly(RestKind.UNREAD);
    }

    @Test
    void asksAnewWhereAnOlderCommentComesToWait() {
        var older = rulemaking.published("One.");
        rulemaking.analystDoes(() -> readings.read(List.of(older.id())));
        var waiting = rulemaking.comment(Status.WAITING, "Two.");
        rulemaking.signForTheRest("Late.");

        rulemaking.move(older, Status.WAITING);
        rulemaking.move(waiting, Status.REJECTED);

        assertThat(open()).containsExactly(RestKind.UNDECIDED);
    }

    @Test
    void keepsASignatureUnderCommentsWhileSomeOfThemAreSettled() {
        var first = rulemaking.comment(Status.WAITING, "One.");
        rulemaking.comment(Status.WAITING, "Two.");
        var unread = rulemaking.published("Three.");
        rulemaking.published("Four.");
        rulemaking.signForTheRest("Late.");

        rulemaking.move(first, Status.REJECTED);
        rulemaking.analystDoes(() -> readings.read(List.of(unread.id())));

        assertThat(open()).isEmpty();
    }

    @Test
    void keepsASignatureUnderLooseExcerptsWhileNoneIsAdded() {
        var loose = rulemaking.published("", "One.", "Two.");
        rulemaking.signForTheRest("Beside the matter.");

        rulemaking.analystDoes(() -> workbench.file(excerpt(loose, "Two."), concern));

        assertThat(open()).isEmpty();
        assertThat(rulemaking.balance().standing())
                .extracting(signed -> signed.rest().kind())
                .contains(RestKind.UNFILED);
    }

    @Test
    void asksAnewWhereAnotherExcerptIsTakenFromItsConcern() {
        var loose = rulemaking.published("", "One.");
        rulemaking.signForTheRest("Beside the matter.");
        assertThat(open()).isEmpty();

        rulemaking.analystDoes(() -> {
            workbench.file(excerpt(loose, "One."), concern);
            workbench.unfile(excerpt(comment, "Name them in the plural."), concern);
        });

        assertThat(open()).containsExactly(RestKind.UNFILED);
    }

    private ExcerptId excerpt(Comment of, String quote) {
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(of.id()))
                .filter(excerpt -> excerpt.quote().equals(quote))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void asksAnewWhereAConcernSaysSomethingElse() {
        var other = rulemaking.concern("Open");
        rulemaking.signForTheRest("No time.");
        assertThat(open()).isEmpty();

        var seen = rulemaking.chain().concern(other).orElseThrow();
        rulemaking.analystDoes(() -> concerns.reword(seen, "Open", "Something else."));

        assertThat(open()).containsExactly(RestKind.UNANSWERED);
    }

    @Test
    void takesASignatureBack() {
        rulemaking.concern("Open");
        rulemaking.signForTheRest("No time.");
        var rest = rulemaking.balance().rests().getFirst();

        rulemaking.approverDoes(() -> desk.takeBack(rulemaking.docket().id(), rest));

        assertThat(open()).containsExactly(RestKind.UNANSWERED);
    }

    @Test
    void refusesToSignWithoutAReasonOrForWhatIsNotThere() {
        var docket = rulemaking.docket().id();
        rulemaking.concern("Open");
        var rests = rulemaking.balance().open();

        assertThatThrownBy(() -> rulemaking.signForTheRest(" ")).hasMessage("synthesis.refused.rest-reason");
        assertThatThrownBy(() -> rulemaking.approverDoes(
                        () -> desk.sign(docket, List.of(Rest.counted(RestKind.UNREAD, 3, 3)), "Reason")))
                .hasMessage("synthesis.refused.rest-changed");
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> desk.sign(docket, rests, "Reason")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsAChangeThatNothingForeshadowed() {
        var other = new Rulemaking(portal)
                .withTexts(List.of("A toxin."), List.of("A toxin.", "A fee of 300 dollars is due."));

        var rests = other.balance().of(RestKind.UNFORESEEN);

        assertThat(rests)
                .singleElement()
                .satisfies(rest -> assertThat(rest.words()).isEqualTo("(2)"));
    }
}
