package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.Comments;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Doing the same to many comments. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class BulkDeskTests {

    private static final WithholdingReason A_REASON =
            new WithholdingReason(Ground.PERSONAL_DATA, "It names a patient.");

    @Autowired
    Moderation moderation;

    @Autowired
    BulkDesk bulk;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    private Docket docket;

    @BeforeEach
    void openADocket() {
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void decidesAboutManyAndLeavesAloneWhatSomebodyElseDecided() {
        var chosen = List.of(aWaitingComment(), aWaitingComment(), aWaitingComment());
        moderation.withhold(chosen.get(1), A_REASON);

        var id = bulk.begin(new BulkOrder(
                docket.id(),
                BulkOrder.Act.PUBLISH,
                null,
                "",
                chosen.stream().map(Comment::id).toList()));
        await().pollInSameThread().until(() -> bulk.state(id).ended());

        assertThat(bulk.state(id).done()).isEqualTo(2);
        assertThat(bulk.state(id).refused()).isEqualTo(1);
        assertThat(comments.ledger(docket.id()).addsUp()).isTrue();
    }

    @Test
    void takesAllOfABulkActBack() {
        var one = aWaitingComment();
        var other = aWaitingComment();
        var id = bulk.begin(new BulkOrder(docket.id(), BulkOrder.Act.WITHHOLD, A_REASON, "", List.of()));
        await().pollInSameThread().until(() -> bulk.state(id).ended());
        assertThat(now(one).standing().status()).isEqualTo(Status.WITHHELD);

        bulk.undo(id);

        await().pollInSameThread().until(() -> bulk.state(id).undone() == 2);
        assertThat(moderation.queue(docket.id(), "", 50))
                .extracting(Comment::id)
                .containsExactly(one.id(), other.id());
    }

    @Test
    void goesOnWithWhatAnEarlierRunOfThePortalLeft() {
        var done = aWaitingComment();
        var left = aWaitingComment();
        moderation.publish(done);

        var id = new BulkId(jdbc.sql("""
                with act as (
                    insert into moderation_bulk (docket_id, act, words, begun_by, total, done)
                    values (:docket, 'PUBLISH', '', 'mara', 2, 1)
                    returning id
                )
                insert into moderation_bulk_item (bulk_id, comment_id)
                select id, :left
                from act
                returning bulk_id
                """)
                .param("docket", docket.id().value())
                .param("left", left.id().value())
                .query(Long.class)
                .single());

        await().pollInSameThread().until(() -> bulk.state(id).ended());
        assertThat(bulk.state(id).done()).isEqualTo(2);
        assertThat(now(left).isPublic()).isTrue();
        assertThat(bulk.running(docket.id())).isEmpty();
    }

    @Test
    void begunBehindAnyCommentTheQueueGoesOnWithTheNext() {
        var first = aWaitingComment();
        var second = aWaitingComment();
        var third = aWaitingComment();

        var queue = moderation.queue(docket.id(), first.trackingNumber().value(), 2);

        assertThat(queue).extracting(Comment::id).containsExactly(second.id(), third.id());
        moderation.publish(first);
        assertThat(moderation.queue(docket.id(), first.trackingNumber().value(), 1))
                .extracting(Comment::id)
                .containsExactly(second.id());
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
