package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.EditedDraft.filledIn;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing a comment until the close. */
@PortalTest
class CommentEditsTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    EditedDraft world;

    @BeforeEach
    void beginTheWorld() {
        world = new EditedDraft(portal);
    }

    @Test
    void beginsWithEverythingThatTheCommentSays() {
        var docket = aDocket().in(dockets, agencies);
        var written = filledIn("Remarks.", "One.", "Two.");
        var receipt = world.sent(docket, written);

        var draft = drafts.find(drafts.edit(receipt.secret())).orElseThrow();

        assertThat(draft.form()).isEqualTo(written);
        assertThat(draft.files()).extracting(file -> file.file().name()).containsExactly("data.csv");
    }

    @Test
    void keepsEveryVersionWhole() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First.", "One.", "Two."));

        var again = world.changed(receipt.secret(), filledIn("Second.", "One, reworded."));
        world.changed(receipt.secret(), filledIn("Third."));

        assertThat(again).isEqualTo(receipt);
        var comment = world.now(receipt);
        assertThat(comment.body()).isEqualTo("Third.");
        assertThat(comment.points()).isEmpty();
        assertThat(comment.reception().received()).isEqualTo(receipt.received());
        var versions = world.versions(receipt);
        assertThat(versions).extracting(CommentVersion::number).containsExactly(1, 2, 3);
        assertThat(versions)
                .extracting(version -> version.content().body())
                .containsExactly("First.", "Second.", "Third.");
        assertThat(versions.getFirst().content().points())
                .extracting(NewPoint::words)
                .containsExactly("One.", "Two.");
        assertThat(versions.getFirst().content().files())
                .extracting(KeptFile::name)
                .containsExactly("data.csv");
        assertThat(versions.getFirst().received()).isEqualTo(receipt.received());
        assertThat(acts(comment)).contains("comment changed by its sender");
    }

    @Test
    void keepsOutOtherChangesButNotRowsThatReferToTheComment() {
        var docket = aDocket().in(dockets, agencies);
        var comment = world.now(world.sent(docket, filledIn("Held."))).id();

        transactions.executeWithoutResult(_ -> {
            portal.getBean(EditStore.class).hold(comment);

            assertThat(canBeLocked(comment, "for key share")).isTrue();
            assertThat(canBeLocked(comment, "for no key update")).isFalse();
        });
    }

    /** Says whether somebody else can lock the comment's row so. */
    private boolean canBeLocked(CommentId comment, String lock) {
        var another = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(
                another.execute(_ -> jdbc.sql("select id from comment where id = :comment " + lock + " skip locked")
                        .param("comment", comment.value())
                        .query(Long.class)
                        .optional()
                        .isPresent()));
    }

    @Test
    void keepsTheIdsOfPointsByTheirPlace() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("", "One.", "Two."));
        var before = world.now(receipt).points();

        world.changed(receipt.secret(), filledIn("", "One.", "Two, reworded.", "Three."));

        var after = world.now(receipt).points();
        assertThat(after).extracting(Point::words).containsExactly("One.", "Two, reworded.", "Three.");
        assertThat(after)
                .extracting(Point::id)
                .startsWith(before.get(0).id(), before.get(1).id());
    }

    @Test
    void letsAPublishedCommentWaitToBeCheckedAgain() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("Harmless."));
        world.move(receipt, Status.PUBLISHED);

        world.changed(receipt.secret(), filledIn("Not so harmless."));

        assertThat(world.now(receipt).standing().status()).isEqualTo(Status.WAITING);
    }

    @Test
    void doesNotPublishWhatTheModeratorHasNotRead() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("Harmless."));
        var seen = world.now(receipt);
        world.changed(receipt.secret(), filledIn("Not so harmless."));

        assertThatThrownBy(() -> OwnAuthority.as(Role.MODERATOR, () -> {
                    desk.move(seen, Status.PUBLISHED, "");
                    return true;
                }))
                .hasMessage("comment.refused.moved");
    }

    @Test
    void savesADraftOnceHoweverOftenItIsSent() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        world.save(draft, filledIn("Second."));

        var first = drafts.send(draft);
        var again = drafts.send(draft);

        assertThat(again).isEqualTo(first).isEqualTo(receipt);
        assertThat(drafts.sent(draft)).contains(receipt);
        assertThat(world.versions(receipt)).hasSize(2);
    }

    @Test
    void tellsTheSecondOfTwoChangesAtOnceAndLosesNothing() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First."));
        var one = drafts.edit(receipt.secret());
        var other = drafts.edit(receipt.secret());
        world.save(one, filledIn("By one."));
        world.save(other, filledIn("By the other."));
        List<Callable<Secret>> sendings = List.of(() -> sendOf(one), () -> sendOf(other));

        try (var senders = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<>(senders.invokeAll(sendings));

            assertThat(answers)
                    .extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
            var failed = answers.get(0).state() == Future.State.FAILED ? 0 : 1;
            assertThat(answers.get(failed).exceptionNow()).hasMessage("comment.refused.edited");
            assertThat(drafts.find(failed == 0 ? one : other)).isPresent();
        }
        assertThat(world.versions(receipt)).hasSize(2);
    }

    @Test
    void changesNothingAfterTheClose() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        close(docket);

        assertThatThrownBy(() -> drafts.send(draft)).isInstanceOf(Refusal.class).hasMessage("comment.refused.change");
        assertThat(drafts.find(draft)).isPresent();
        assertThat(world.now(receipt).body()).isEqualTo("First.");
        assertThat(world.versions(receipt)).isEmpty();
    }

    @Test
    void savesAChangeThatWasBegunInTimeWithinTheGrace() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        world.save(draft, filledIn("Second."));
        jdbc.sql("update docket set grace_minutes = 30 where id = :docket")
                .param("docket", docket.id().value())
                .update();
        close(docket);

        drafts.send(draft);

        assertThat(world.now(receipt).body()).isEqualTo("Second.");
    }

    @Test
    void leavesAWithdrawnCommentAlone() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = world.sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        receipts.withdraw(receipt.secret());

        assertThatThrownBy(() -> drafts.send(draft)).hasMessage("comment.refused.change");
        assertThatThrownBy(() -> drafts.edit(receipt.secret())).hasMessage("comment.refused.change");
    }

    private Secret sendOf(Secret draft) {
        return drafts.send(draft).secret();
    }

    private void close(Docket docket) {
        jdbc.sql("update comment_period set closes = clock_timestamp() where docket_id = :docket")
                .param("docket", docket.id().value())
                .update();
    }

    private List<String> acts(Comment comment) {
        return OwnAuthority.as(
                Role.ADMIN,
                () -> history.of(comment.trackingNumber().value()).stream()
                        .map(Entry::act)
                        .toList());
    }
}
