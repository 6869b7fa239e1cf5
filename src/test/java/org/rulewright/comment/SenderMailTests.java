package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;
import org.rulewright.docket.NewClose;
import org.rulewright.docket.Periods;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class SenderMailTests extends CorrespondenceTest {

    @Autowired
    CommentIntake intake;

    @Autowired
    GroupedComments grouped;

    @Autowired
    Disputes disputes;

    @Autowired
    Periods periods;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void sendsOneReceiptWithALinkThatOpensTheComment() {
        var draft = aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, true, false));

        var receipt = drafts.send(draft);
        drafts.send(draft);

        var mail = onlyMailTo(ada);
        assertThat(receipts.get(secretIn(mail, "receipts")).trackingNumber()).isEqualTo(receipt.trackingNumber());
        assertThat(mail).contains(receipt.trackingNumber().value()).contains("in time");
    }

    @Test
    void sendsNoReceiptForACommentThatIsNotKept() {
        var draft = aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, true, false));

        transaction.executeWithoutResult(status -> {
            drafts.send(draft);
            assertThat(mailTo(ada)).isEmpty();
            status.setRollbackOnly();
        });
        correspondence.mailLink(draft, bo);
        onlyMailTo(bo);

        assertThat(mailTo(ada)).isEmpty();
        assertThat(drafts.find(draft)).isPresent();
    }

    @Test
    void forgetsAnAddressThatServedForTheReceipt() {
        var receipt = drafts.send(aDraft(SubmitterKind.ANONYMOUS, new Contact(ada, true, false)));

        onlyMailTo(ada);

        assertThat(hasAddress(receipts.get(receipt.secret()))).isFalse();
        assertThat(database.sql("select count(*) from comment_contact where mark is not null and address is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesToSendWithWhatIsNoAddress() {
        var draft = aDraft(SubmitterKind.INDIVIDUAL, new Contact("nobody", true, false));

        assertThatThrownBy(() -> drafts.send(draft)).isInstanceOf(CommentRefused.class);

        assertThat(drafts.find(draft)).isPresent();
    }

    @Test
    void letsTheOwnerOfTheAddressSayThatItWasNotThem() {
        var receipt = drafts.send(aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, true, true)));
        var secret = secretIn(onlyMailTo(ada), "not-me");
        publish(receipt);

        disputes.raise(secret);
        disputes.raise(secret);

        var comment = receipts.get(receipt.secret());
        assertThat(comment.standing().status()).isEqualTo(Status.WAITING);
        assertThat(hasAddress(comment)).isFalse();
        assertThat(OwnAuthority.as(Role.MODERATOR, () -> disputes.openSince(comment.id())))
                .isPresent();
        assertThat(record(comment)).containsOnlyOnce("comment disputed");
    }

    @Test
    void tellsThoseWhoAskedThatTheCommentIsPublished() {
        var receipt = drafts.send(aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, false, true)));

        publish(receipt);

        var mail = onlyMailTo(ada);
        assertThat(mail).contains("/comments/" + receipt.trackingNumber().value());
        subscriptions.end(secretIn(mail, "unsubscribe"));
        withhold(receipt);
        correspondence.mailLink(aDraft(SubmitterKind.INDIVIDUAL, Contact.none()), bo);
        onlyMailTo(bo);
        assertThat(mailTo(ada)).hasSize(1);
    }

    @Test
    void tellsThoseWhoAskedThatTheirsIsCountedWithAPublishedOne() {
        var receipt = drafts.send(aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, false, true)));
        var counted = receipts.get(receipt.secret());
        var same = new CommentDraft(
                counted.docket(),
                Channel.WEB,
                counted.submitter(),
                counted.stance(),
                counted.body(),
                List.of(),
                List.of());
        var shown = intake.submit(same, IdempotencyKey.fresh());
        publish(shown);

        var pair = new CountedWith(counted.id(), 1, receipts.get(shown.secret()).id(), 1);
        OwnAuthority.as(Role.MODERATOR, () -> grouped.group(List.of(pair)));

        assertThat(onlyMailTo(ada))
                .contains("yours is counted with it")
                .contains("/comments/" + receipt.trackingNumber().value());
    }

    @Test
    void tellsThoseWhoAskedThatTheDeadlineWasMoved() {
        var receipt = drafts.send(aDraft(SubmitterKind.INDIVIDUAL, new Contact(ada, false, true)));
        var docket = dockets.get(receipts.get(receipt.secret()).docket());
        var close = docket.periods().getLast().closes();

        OwnAuthority.as(Role.ADMIN, () -> {
            var later = new NewClose(close.plus(Duration.ofDays(7)), "87 FR 12345", "The assessment came late.");
            periods.extend(docket.id(), close, later);
            return later;
        });

        assertThat(onlyMailTo(ada)).contains("The assessment came late.", "87 FR 12345", docket.number());
    }

    @Test
    void sendsTheLinkToADraftThreeTimesADay() {
        var draft = aDraft(SubmitterKind.ANONYMOUS, Contact.none());

        correspondence.mailLink(draft, ada);

        assertThat(onlyMailTo(ada)).contains("?draft=" + draft.value());
        correspondence.mailLink(draft, bo);
        correspondence.mailLink(draft, bo);
        assertThatThrownBy(() -> correspondence.mailLink(draft, bo)).hasMessage("comment.refused.links");
        assertThatThrownBy(() -> correspondence.mailLink(Secret.fresh(), bo)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesNoAddressInTheOpen(CapturedOutput console) {
        var draft = aDraft(SubmitterKind.ORGANISATION, new Contact(ada, true, true));
        name(draft, "Bo", bo);
        var receipt = drafts.send(draft);
        onlyMailTo(ada);
        cosigners.decline(secretIn(onlyMailTo(bo), "co-sign"));
        publish(receipt);
        var kept = database.sql("""
                select string_agg(table_to_xml(format('%I', table_name)::regclass, false, false, '')::text, '')
                from information_schema.tables
                where table_schema = 'public'
                  and table_type = 'BASE TABLE'
                  and table_name not like 'attachment%'
                """).query(String.class).single();

        assertThat(kept)
                .contains("co-signature declined")
                .doesNotContain(local(ada))
                .doesNotContain(local(bo));
        assertThat(console.getAll()).doesNotContain(local(ada)).doesNotContain(local(bo));
    }

    private void withhold(Receipt receipt) {
        move(receipt, Status.WITHHELD);
    }

    private boolean hasAddress(Comment comment) {
        return OwnAuthority.as(Role.MODERATOR, () -> subscriptions.hasAddress(comment.id()));
    }

    private String record(Comment comment) {
        return String.join(
                "\n",
                database.sql("select record_entry::text from record_entry").query(String.class).list().stream()
                        .filter(entry -> entry.contains(comment.trackingNumber().value()))
                        .toList());
    }

    private static String local(String address) {
        return address.substring(0, address.indexOf('@'));
    }
}
