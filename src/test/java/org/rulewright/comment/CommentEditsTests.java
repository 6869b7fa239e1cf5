package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.Marks;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changing a comment until the close. */
@PortalTest
class CommentEditsTests {

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    @Autowired
    RedactionDesk redactions;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Marks marks;

    @Test
    void beginsWithEverythingThatTheCommentSays() {
        var docket = aDocket().in(dockets, agencies);
        var written = filledIn("Remarks.", "One.", "Two.");
        var receipt = sent(docket, written);

        var draft = drafts.find(drafts.edit(receipt.secret())).orElseThrow();

        assertThat(draft.form()).isEqualTo(written);
        assertThat(draft.files()).extracting(file -> file.file().name()).containsExactly("data.csv");
    }

    @Test
    void keepsEveryVersionWhole() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First.", "One.", "Two."));

        var again = changed(receipt.secret(), filledIn("Second.", "One, reworded."));
        changed(receipt.secret(), filledIn("Third."));

        assertThat(again).isEqualTo(receipt);
        var comment = receipts.get(receipt.secret());
        assertThat(comment.body()).isEqualTo("Third.");
        assertThat(comment.points()).isEmpty();
        assertThat(comment.reception().received()).isEqualTo(receipt.received());
        var versions = receipts.versions(receipt.secret());
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
    void keepsTheIdsOfPointsByTheirPlace() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("", "One.", "Two."));
        var before = receipts.get(receipt.secret()).points();

        changed(receipt.secret(), filledIn("", "One.", "Two, reworded.", "Three."));

        var after = receipts.get(receipt.secret()).points();
        assertThat(after).extracting(Point::words).containsExactly("One.", "Two, reworded.", "Three.");
        assertThat(after)
                .extracting(Point::id)
                .startsWith(before.get(0).id(), before.get(1).id());
    }

    @Test
    void letsAPublishedCommentWaitToBeCheckedAgain() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("Harmless."));
        move(receipt, Status.PUBLISHED);

        changed(receipt.secret(), filledIn("Not so harmless."));

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.WAITING);
    }

    @Test
    void keepsAWithheldFileFromThePublic() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var comment = receipts.get(receipt.secret());
        var file = comment.attachments().getFirst();
        var name = new Redaction(
                CommentTexts.fileName(file.id()), 0, file.name().length(), "PERSONAL_DATA", "[personal data]");
        OwnAuthority.as(Role.MODERATOR, () -> {
            redactions.redact(comment, List.of(name));
            return true;
        });

        changed(receipt.secret(), filledIn("Second."));
        move(receipt, Status.PUBLISHED);

        var after = receipts.get(receipt.secret());
        assertThat(after.body()).isEqualTo("Second.");
        assertThat(after.attachments()).isNotEmpty().allMatch(after::isWithheld);
    }

    @Test
    void doesNotPublishWhatTheModeratorHasNotRead() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("Harmless."));
        var seen = receipts.get(receipt.secret());
        changed(receipt.secret(), filledIn("Not so harmless."));

        assertThatThrownBy(() -> OwnAuthority.as(Role.MODERATOR, () -> {
                    desk.move(seen, Status.PUBLISHED, "");
                    return true;
                }))
                .hasMessage("comment.refused.moved");
    }

    @Test
    void savesADraftOnceHoweverOftenItIsSent() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        save(draft, filledIn("Second."));

        var first = drafts.send(draft);
        var again = drafts.send(draft);

        assertThat(again).isEqualTo(first).isEqualTo(receipt);
        assertThat(drafts.sent(draft)).contains(receipt);
        assertThat(receipts.versions(receipt.secret())).hasSize(2);
    }

    @Test
    void tellsTheSecondOfTwoChangesAtOnceAndLosesNothing() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var one = drafts.edit(receipt.secret());
        var other = drafts.edit(receipt.secret());
        save(one, filledIn("By one."));
        save(other, filledIn("By the other."));
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
        assertThat(receipts.versions(receipt.secret())).hasSize(2);
    }

    @Test
    void changesNothingAfterTheClose() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        close(docket);

        assertThatThrownBy(() -> drafts.send(draft)).isInstanceOf(Refusal.class).hasMessage("comment.refused.change");
        assertThat(drafts.find(draft)).isPresent();
        assertThat(receipts.get(receipt.secret()).body()).isEqualTo("First.");
        assertThat(receipts.versions(receipt.secret())).isEmpty();
    }

    @Test
    void savesAChangeThatWasBegunInTimeWithinTheGrace() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        save(draft, filledIn("Second."));
        jdbc.sql("update docket set grace_minutes = 30 where id = :docket")
                .param("docket", docket.id().value())
                .update();
        close(docket);

        drafts.send(draft);

        assertThat(receipts.get(receipt.secret()).body()).isEqualTo("Second.");
    }

    @Test
    void leavesAWithdrawnCommentAlone() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("First."));
        var draft = drafts.edit(receipt.secret());
        receipts.withdraw(receipt.secret());

        assertThatThrownBy(() -> drafts.send(draft)).hasMessage("comment.refused.change");
        assertThatThrownBy(() -> drafts.edit(receipt.secret())).hasMessage("comment.refused.change");
    }

    @Test
    void takesOverWhatAChangeMarksAsConfidentialAndKeepsWhatWasMarkedBefore() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = sent(docket, filledIn("We make some."));
        var draft = drafts.edit(receipt.secret());
        var part = marks.hide(draft, "body", "four hundred vials", Claim.business());
        save(draft, filledIn("We make " + part.label() + " a year."));

        drafts.send(draft);
        changed(receipt.secret(), filledIn("First of all: we make " + part.label() + " a year."));

        var comment = receipts.get(receipt.secret());
        assertThat(comment.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(comment.body().substring(gap.start(), gap.end()))
                        .isEqualTo(part.label()));
        var again = drafts.edit(receipt.secret());
        var other = marks.hide(again, "body", "a second secret", Claim.business());
        save(again, filledIn("We make " + part.label() + " and " + other.label()));
        drafts.send(again);
        assertThat(other.label()).isNotEqualTo(part.label());
        assertThat(receipts.get(receipt.secret()).gaps()).hasSize(2);
    }

    private Secret sendOf(Secret draft) {
        return drafts.send(draft).secret();
    }

    private Receipt sent(Docket docket, DraftForm form) {
        var draft = drafts.begin(docket.id(), form);
        addFile(draft, "data.csv", "a,b");
        return drafts.send(draft);
    }

    private Receipt changed(Secret receipt, DraftForm form) {
        var draft = drafts.edit(receipt);
        save(draft, form);
        return drafts.send(draft);
    }

    private void save(Secret draft, DraftForm form) {
        drafts.save(draft, 1, form);
    }

    private void move(Receipt receipt, Status to) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(receipts.get(receipt.secret()), to, "");
            return true;
        });
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

    private static DraftForm filledIn(String body, String... points) {
        var said = Arrays.stream(points)
                .map(words -> DraftPoint.about(null, "", null).saying(words))
                .toList();
        return DraftForm.empty()
                .with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", "Portugal"))
                .with(body)
                .with(said);
    }

    private void addFile(Secret draft, String name, String content) {
        try {
            drafts.addFile(draft, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
