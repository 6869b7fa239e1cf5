package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewClose;
import org.rulewright.docket.Periods;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.PostOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CorrespondenceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    CommentDrafts drafts;

    @Autowired
    DraftCorrespondence correspondence;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    CommentDesk desk;

    @Autowired
    Cosigners cosigners;

    @Autowired
    CommentIntake intake;

    @Autowired
    GroupedComments grouped;

    @Autowired
    Disputes disputes;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Periods periods;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    GreenMail postOffice;

    private final String ada = anAddress();
    private final String bo = anAddress();

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
    void showsACosignerOnlyOnceSigned() {
        var receipt = drafts.send(aDraftToSign(bo));
        publish(receipt);
        var comment = comments.get(receipt.trackingNumber());
        assertThat(cosigners.signed(comment)).isEmpty();

        var secret = secretIn(onlyMailTo(bo), "co-sign");
        var asked = cosigners.invitation(secret);
        assertThat(asked.comment().body()).isEqualTo(comment.body());
        cosigners.sign(secret, asked.content());

        assertThat(cosigners.signed(comment)).extracting(Cosigner::shownName).containsExactly("Bo Whelk, Reef Lab");
        cosigners.decline(secret);
        assertThat(cosigners.signed(comment)).isEmpty();
        assertThat(cosigners.named(receipt.secret()))
                .extracting(Cosigner::state)
                .containsExactly(Cosigner.State.DECLINED);
    }

    @Test
    void asksAgainWhereTheSenderChangedWhatWasSigned() {
        var receipt = drafts.send(aDraftToSign(bo));
        var secret = secretIn(onlyMailTo(bo), "co-sign");
        cosigners.sign(secret, cosigners.invitation(secret).content());

        var change = drafts.edit(receipt.secret());
        var seen = drafts.find(change).orElseThrow();
        drafts.save(change, seen.version(), seen.form().with("Other remarks."));
        drafts.send(change);

        assertThat(cosigners.named(receipt.secret()))
                .extracting(Cosigner::state)
                .containsExactly(Cosigner.State.ASKED);
        await().atMost(PATIENCE).until(() -> mailTo(bo).size() == 2);
        assertThat(mailTo(bo).getLast()).contains("has changed comment");
        cosigners.sign(secret, cosigners.invitation(secret).content());
        assertThat(cosigners.named(receipt.secret()))
                .extracting(Cosigner::state)
                .containsExactly(Cosigner.State.CONFIRMED);
    }

    @Test
    void letsNobodySignAfterTheCloseOrWhatTheyDidNotRead() {
        var receipt = drafts.send(aDraftToSign(bo));
        var secret = secretIn(onlyMailTo(bo), "co-sign");
        var content = cosigners.invitation(secret).content();

        assertThatThrownBy(() -> cosigners.sign(secret, "another text")).hasMessage("comment.refused.cosign.changed");
        database.sql("update comment_period set closes = now() where docket_id = :docket")
                .param("docket", receipts.get(receipt.secret()).docket().value())
                .update();

        assertThatThrownBy(() -> cosigners.sign(secret, content)).hasMessage("comment.refused.cosign.closed");
    }

    @Test
    void doesNotLetASendersNameCarryAMessageToStrangers() {
        var docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Win at https://evil.example", "", "ACADEMIA", "");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
        name(draft, "Bo", bo);

        drafts.send(draft);

        assertThat(onlyMailTo(bo)).doesNotContain("evil.example/").doesNotContain("https://evil");
        var odd = new Correspondents.Cosigner("see www.evil.example", "", bo);
        assertThat(Correspondents.none().with(List.of(odd)).faults()).hasSize(1);
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

    private Secret aDraft(SubmitterKind kind, Contact contact) {
        var docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(kind, "Ada Limpet", "Limpet Society", "ACADEMIA", "");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
        correspondence.save(draft, Correspondents.none().with(contact));
        return draft;
    }

    private Secret aDraftToSign(String address) {
        var draft = aDraft(SubmitterKind.ORGANISATION, Contact.none());
        name(draft, "Bo Whelk", address);
        return draft;
    }

    private void name(Secret draft, String name, String address) {
        var cosigner = new Correspondents.Cosigner(name, "Reef Lab", address);
        correspondence.save(draft, correspondence.get(draft).with(List.of(cosigner)));
    }

    private void publish(Receipt receipt) {
        move(receipt, Status.PUBLISHED);
    }

    private void withhold(Receipt receipt) {
        move(receipt, Status.WITHHELD);
    }

    private void move(Receipt receipt, Status to) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(receipts.get(receipt.secret()), to, to == Status.WITHHELD ? "Personal data" : "");
            return to;
        });
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

    private String onlyMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailTo(address).isEmpty());
        assertThat(mailTo(address)).hasSize(1);
        return mailTo(address).getFirst();
    }

    private List<String> mailTo(String address) {
        return PostOffice.mailTo(address, postOffice).stream()
                .map(CorrespondenceTests::text)
                .toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Secret secretIn(String mail, String page) {
        var found = Pattern.compile("http://127.0.0.1:\\d+/" + page + "/([A-Za-z0-9_-]{32})(?:\\s|$)")
                .matcher(mail);
        assertThat(found.find()).as(page).isTrue();
        return new Secret(found.group(1));
    }

    private static String anAddress() {
        return "canary-" + UUID.randomUUID() + "@example.org";
    }

    private static String local(String address) {
        return address.substring(0, address.indexOf('@'));
    }
}
