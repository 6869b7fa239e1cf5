package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.Comments;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Page;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class ModerationTests {

    private static final Page FIRST_PAGE = new Page(0, 50);
    private static final WithholdingReason A_REASON =
            new WithholdingReason(Ground.PERSONAL_DATA, "It names a patient.");

    @Autowired
    Moderation moderation;

    @Autowired
    Holds holds;

    @Autowired
    PublicLog log;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private Docket docket;

    @BeforeEach
    void openADocket() {
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void queuesWhatWaitsWithTheOldestFirst() {
        var first = aWaitingComment();
        var second = aWaitingComment();

        var queue = moderation.queue(docket.id(), "", 50);

        assertThat(queue).extracting(Comment::id).containsExactly(first.id(), second.id());
        assertThat(moderation.waiting()).containsEntry(docket.id(), 2L);
    }

    @Test
    void makesAPublishedCommentReadableByEverybody() {
        var comment = aWaitingComment();

        moderation.publish(comment);

        assertThat(comments.get(comment.trackingNumber()).id()).isEqualTo(comment.id());
        assertThat(moderation.queue(docket.id(), "", 50)).isEmpty();
    }

    @Test
    void keepsAWithheldCommentFromThePublicAndSaysWhy() {
        var comment = aWaitingComment();

        moderation.withhold(comment, A_REASON);

        assertThatThrownBy(() -> comments.get(comment.trackingNumber())).isInstanceOf(NotFound.class);
        assertThat(now(comment).standing().reason()).isEqualTo("Personal data: It names a patient.");
    }

    @Test
    void refusesToWithholdWithoutAGroundOrWords() {
        assertThatThrownBy(() -> new WithholdingReason(Ground.OFF_TOPIC, " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("moderation.refused.words");
        assertThatThrownBy(() -> WithholdingReason.of(null, "Because."))
                .isInstanceOf(Refusal.class)
                .hasMessage("moderation.refused.ground");
    }

    @Test
    void refusesTheSlowerOfTwoWhoDecideAtOnce() {
        var seenByBoth = aWaitingComment();
        moderation.publish(seenByBoth);

        assertThatThrownBy(() -> moderation.withhold(seenByBoth, A_REASON))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.refused.moved");

        assertThat(moderation.history(seenByBoth.id())).hasSize(1);
        assertThat(now(seenByBoth).isPublic()).isTrue();
    }

    @Test
    void remembersWhoDecidedWhatAndWhy() {
        var comment = aWaitingComment();

        moderation.withhold(comment, A_REASON);

        assertThat(moderation.history(comment.id())).singleElement().satisfies(decision -> {
            assertThat(decision.made().by()).isEqualTo("portal");
            assertThat(decision.move()).isEqualTo(new Decision.Move(Status.WAITING, Status.WITHHELD, A_REASON));
        });
    }

    @Test
    void bringsACommentBackToTheQueueByUndoing() {
        var comment = aWaitingComment();
        var decision = moderation.publish(comment);

        moderation.undo(decision);

        assertThat(now(comment).standing().status()).isEqualTo(Status.WAITING);
        assertThat(moderation.history(comment.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.undone()).isTrue());
        assertThat(moderation.latest(docket.id(), FIRST_PAGE)).isEmpty();
    }

    @Test
    void undoesADecisionOnlyOnce() {
        var comment = aWaitingComment();
        var decision = moderation.publish(comment);
        moderation.undo(decision);

        assertThatThrownBy(() -> moderation.undo(decision))
                .isInstanceOf(Refusal.class)
                .hasMessage("moderation.refused.undo");
    }

    @Test
    void undoesOnlyTheLastDecision() {
        var comment = aWaitingComment();
        var first = moderation.publish(comment);
        moderation.undo(first);
        moderation.publish(now(comment));

        assertThatThrownBy(() -> moderation.undo(first)).isInstanceOf(Refusal.class);

        assertThat(now(comment).isPublic()).isTrue();
    }

    @Test
    void neverBringsAWithdrawnCommentBack() {
        var comment = aWaitingComment();
        var decision = moderation.publish(comment);
        desk.move(now(comment), Status.WITHDRAWN, "");

        assertThatThrownBy(() -> moderation.undo(decision))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.refused.withdrawn");

        assertThat(now(comment).standing().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void keepsAHeldCommentOutOfTheQueueUntilSomebodyElseReleasesIt() {
        var comment = aWaitingComment();

        holds.hold(comment, "Is this a protocol?");

        assertThat(moderation.queue(docket.id(), "", 50)).isEmpty();
        assertThat(comments.ledger(docket.id()).of(Status.WAITING)).isOne();
        assertThatThrownBy(() -> holds.release(comment)).hasMessage("moderation.refused.own-hold");
        assertThatThrownBy(() -> moderation.publish(comment)).hasMessage("moderation.refused.own-hold");
    }

    @Test
    void logsWhatWasKeptFromThePublicWithoutSayingWhat() {
        var withheld = aWaitingComment();
        var redacted = aWaitingComment();
        moderation.withhold(withheld, A_REASON);
        moderation.publish(redacted, List.of(new Mark("body", 7, 12, Ground.HAZARDOUS_DETAIL)));

        var lines = log.of(docket.id(), FIRST_PAGE);

        assertThat(lines).extracting(LogEntry::kind).containsExactly(LogEntry.Kind.WORDS, LogEntry.Kind.COMMENT);
        assertThat(lines.getFirst().comment()).isEqualTo(redacted.trackingNumber());
        assertThat(lines.getLast().comment()).isNull();
        assertThat(lines.getLast().grounds()).containsExactly(Ground.PERSONAL_DATA);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void isClosedToThoseWhoAreNoModerators() {
        var comment = aWaitingComment();

        assertThatThrownBy(() -> moderation.publish(comment)).isInstanceOf(AccessDeniedException.class);
    }

    private Comment aWaitingComment() {
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", "");
        var draft = new CommentDraft(
                docket.id(), Channel.WEB, sender, Stance.UNSTATED, "Please think again.", List.of(), List.of());
        return desk.get(intake.submit(draft, IdempotencyKey.fresh()).trackingNumber());
    }

    private Comment now(Comment comment) {
        return desk.get(comment.trackingNumber());
    }
}
