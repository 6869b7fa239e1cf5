package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.PostOffice;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CorrespondentChangesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    CommentDrafts drafts;

    @Autowired
    DraftCorrespondence correspondence;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    @Autowired
    OwnContact contact;

    @Autowired
    OwnCosigners changes;

    @Autowired
    Cosigners cosigners;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    History history;

    @Autowired
    JdbcClient database;

    @Autowired
    GreenMail postOffice;

    private final String ada = anAddress();
    private final String bo = anAddress();

    @Test
    void sendsNewsToAnotherAddressOnlyOnceItsOwnerHasConfirmedIt() {
        var receipt = sent(new Contact(ada, false, true));

        contact.change(receipt.secret(), bo);

        var secret = secretIn(firstMailTo(bo), "confirm-address");
        assertThat(contact.current(receipt.secret())).contains(ContactVersion.masked(ada));
        assertThat(contact.waiting(secret)).isEqualTo(receipt.trackingNumber());
        contact.confirm(secret);
        publish(receipt);

        await().atMost(PATIENCE).until(() -> mailTo(bo).size() == 2);
        assertThat(mailTo(bo).getLast())
                .contains("/comments/" + receipt.trackingNumber().value());
        assertThat(mailTo(ada)).isEmpty();
        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsEveryAddressThatWasGivenAndSaysWhenItCounted() {
        var receipt = sent(new Contact(ada, false, true));
        contact.change(receipt.secret(), bo);
        contact.confirm(secretIn(firstMailTo(bo), "confirm-address"));

        contact.remove(receipt.secret());

        assertThat(contact.current(receipt.secret())).isEmpty();
        var versions = contact.versions(receipt.secret());
        assertThat(versions).hasSize(2).noneMatch(ContactVersion::counts).noneMatch(ContactVersion::waits);
        assertThat(versions).allMatch(version -> version.confirmed() != null && version.ended() != null);
        assertThat(acts(receipt))
                .contains("contact address asked", "contact address confirmed", "contact address removed");
    }

    @Test
    void givesACommentAnAddressThatHadNone() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);

        contact.confirm(secretIn(firstMailTo(bo), "confirm-address"));

        assertThat(contact.current(receipt.secret())).contains(ContactVersion.masked(bo));
        assertThat(contact.versions(receipt.secret())).singleElement().matches(ContactVersion::counts);
    }

    @Test
    void forgetsAnAddressThatWaitsWhenTheReceiptsHolderTakesItBackOrAnotherIsGiven() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);
        var first = secretIn(firstMailTo(bo), "confirm-address");
        contact.change(receipt.secret(), ada);
        var second = secretIn(firstMailTo(ada), "confirm-address");

        assertThatThrownBy(() -> contact.confirm(first)).isInstanceOf(NotFound.class);
        contact.remove(receipt.secret());
        assertThatThrownBy(() -> contact.confirm(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAChangeAfterTheCloseAFourthInADayAndWhatIsNoAddress() {
        var receipt = sent(Contact.none());

        assertThatThrownBy(() -> contact.change(receipt.secret(), "nobody")).hasMessage("base.mail.address");
        for (var many = 0; many < 3; many++) {
            contact.change(receipt.secret(), anAddress());
        }
        assertThatThrownBy(() -> contact.change(receipt.secret(), bo)).hasMessage("comment.refused.contact");
        var other = sent(Contact.none());
        close(other);
        assertThatThrownBy(() -> contact.change(other.secret(), bo)).hasMessage("comment.refused.contact");
        assertThatThrownBy(() -> contact.change(Secret.fresh(), bo)).isInstanceOf(NotFound.class);
        assertThat(mailTo(bo)).isEmpty();
    }

    @Test
    void doesNotConfirmAfterAWeek() {
        var receipt = sent(Contact.none());
        contact.change(receipt.secret(), bo);
        var secret = secretIn(firstMailTo(bo), "confirm-address");
        database.sql("update comment_contact_version set asked = now() - interval '8 days'")
                .update();

        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void asksSomebodyMoreToSign() {
        var receipt = sent(Contact.none());

        changes.add(receipt.secret(), named("Bo Whelk", bo));

        var secret = secretIn(firstMailTo(bo), "co-sign");
        cosigners.sign(secret, cosigners.invitation(secret).content());
        assertThat(cosigners.named(receipt.secret()))
                .extracting(Cosigner::state)
                .containsExactly(Cosigner.State.CONFIRMED);
        assertThat(acts(receipt)).contains("co-signer added", "co-signature confirmed");
    }

    @Test
    void takesSomebodyOffAndTellsWhoHadSigned() {
        var receipt = sent(Contact.none());
        changes.add(receipt.secret(), named("Bo Whelk", bo));
        var secret = secretIn(firstMailTo(bo), "co-sign");
        var content = cosigners.invitation(secret).content();
        cosigners.sign(secret, content);

        changes.remove(receipt.secret(), 1);

        assertThat(cosigners.named(receipt.secret()))
                .extracting(Cosigner::state)
                .containsExactly(Cosigner.State.REMOVED);
        await().atMost(PATIENCE).until(() -> mailTo(bo).size() == 2);
        assertThat(mailTo(bo).getLast()).contains("has taken you off");
        assertThatThrownBy(() -> cosigners.sign(secret, content)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> changes.remove(receipt.secret(), 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotAskAgainWhoIsOnTheListOrHasDeclined() {
        var receipt = sent(Contact.none());
        changes.add(receipt.secret(), named("Bo Whelk", bo));

        refusesToAsk(receipt, bo.toUpperCase(Locale.ROOT));
        cosigners.decline(secretIn(firstMailTo(bo), "co-sign"));
        refusesToAsk(receipt, bo);
        changes.add(receipt.secret(), named("Ada", ada));
        changes.remove(receipt.secret(), 2);
        changes.add(receipt.secret(), named("Ada Limpet", ada));
        changes.remove(receipt.secret(), 3);
        refusesToAsk(receipt, ada);
    }

    @Test
    void changesNoCosignersAfterTheCloseOrOfACommentWithoutAName() {
        var nobody = new DraftForm.Sender(SubmitterKind.ANONYMOUS, "", "", "ACADEMIA", "");
        var nameless = drafts.begin(
                aDocket().in(dockets, agencies).id(),
                DraftForm.empty().with(nobody).with("Remarks."));
        var anonymous = drafts.send(nameless);
        var receipt = sent(Contact.none());
        changes.add(receipt.secret(), named("Bo Whelk", bo));
        close(receipt);

        assertThatThrownBy(() -> changes.add(anonymous.secret(), named("Bo", bo)))
                .hasMessage("comment.refused.cosigner.anonymous");
        assertThatThrownBy(() -> changes.add(receipt.secret(), named("Ada", ada)))
                .hasMessage("comment.refused.cosigner.closed");
        assertThatThrownBy(() -> changes.remove(receipt.secret(), 1)).hasMessage("comment.refused.cosigner.closed");
        assertThatThrownBy(() -> changes.add(receipt.secret(), named("see www.evil.example", ada)))
                .hasMessage("comment.fault.cosigner.odd");
    }

    @Test
    void endsWithTheMailThatItsOwnerEnds() {
        var receipt = sent(new Contact(ada, false, true));
        contact.change(receipt.secret(), bo);
        var secret = secretIn(firstMailTo(bo), "confirm-address");
        publish(receipt);

        subscriptions.end(secretIn(firstMailTo(ada), "unsubscribe"));

        assertThat(contact.versions(receipt.secret()))
                .extracting(ContactVersion::address)
                .containsOnly("");
        assertThatThrownBy(() -> contact.confirm(secret)).isInstanceOf(NotFound.class);
    }

    private void refusesToAsk(Receipt receipt, String address) {
        assertThatThrownBy(() -> changes.add(receipt.secret(), named("Somebody", address)))
                .hasMessage("comment.refused.cosigner.asked");
    }

    private static Correspondents.Cosigner named(String name, String address) {
        return new Correspondents.Cosigner(name, "", address);
    }

    private Receipt sent(Contact sender) {
        var form = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        var draft = drafts.begin(
                aDocket().in(dockets, agencies).id(),
                DraftForm.empty().with(form).with("Remarks."));
        correspondence.save(draft, Correspondents.none().with(sender));
        return drafts.send(draft);
    }

    private void close(Receipt receipt) {
        database.sql("update comment_period set closes = now() where docket_id = :docket")
                .param("docket", receipts.get(receipt.secret()).docket().value())
                .update();
    }

    private void publish(Receipt receipt) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(receipts.get(receipt.secret()), Status.PUBLISHED, "");
            return receipt;
        });
    }

    private List<String> acts(Receipt receipt) {
        return OwnAuthority.as(
                Role.MODERATOR,
                () -> history.of(receipt.trackingNumber().value()).stream()
                        .map(Entry::act)
                        .toList());
    }

    private String firstMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailTo(address).isEmpty());
        return mailTo(address).getFirst();
    }

    private List<String> mailTo(String address) {
        return PostOffice.mailTo(address, postOffice).stream()
                .map(mail -> {
                    try {
                        return String.valueOf(mail.getContent());
                    } catch (IOException | MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
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
}
