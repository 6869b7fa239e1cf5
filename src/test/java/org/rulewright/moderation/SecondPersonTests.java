package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Comments;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Page;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "vera", roles = "MODERATOR")
class SecondPersonTests {

    private static final Page FIRST_PAGE = new Page(0, 50);
    private static final WithholdingReason A_REASON =
            new WithholdingReason(Ground.PERSONAL_DATA, "It names a patient.");

    @Autowired
    SecondPerson second;

    @Autowired
    Moderation moderation;

    @Autowired
    Holds holds;

    @Autowired
    BulkDesk bulk;

    @Autowired
    PublicLog log;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    Receipts receipts;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @Autowired
    History history;

    private Docket docket;
    private Receipt receipt;

    @BeforeEach
    void asksForASecondPerson() {
        docket = aDocket().in(dockets, agencies);
        OwnAuthority.as(Role.ADMIN, () -> {
            accounts.put(new NewAccount("vera", "Vera", Role.MODERATOR, "not-a-secret", false));
            return accounts.put(new NewAccount("bo", "Bo", Role.MODERATOR, "not-a-secret", false));
        });
        set(true);
        receipt = aReceipt();
    }

    @AfterEach
    void asksForNone() {
        set(false);
    }

    @Test
    void takesWhatIsProposedOutOfPublicSightAtOnceAndCountsItAsWaiting() {
        moderation.publish(now());

        assertThat(moderation.withhold(now(), A_REASON)).isEmpty();

        assertThatThrownBy(() -> comments.get(receipt.trackingNumber())).isInstanceOf(NotFound.class);
        assertThat(now().standing().status()).isEqualTo(Status.WAITING);
        assertThat(now().standing().reason()).isEmpty();
        assertThat(moderation.queue(docket.id(), "", 50)).isEmpty();
        assertThat(holds.on(now().id())).isPresent();
        assertThat(log.of(docket.id(), FIRST_PAGE)).isEmpty();
        var ledger = comments.ledger(docket.id());
        assertThat(ledger.of(Status.WAITING)).isOne();
        assertThat(ledger.addsUp()).isTrue();
    }

    @Test
    void withholdsWhenASecondOneAgrees() {
        moderation.withhold(now(), A_REASON);

        as("bo", () -> second.agree(now()));

        assertThat(now().standing().status()).isEqualTo(Status.WITHHELD);
        assertThat(now().standing().reason()).isEqualTo("Personal data: It names a patient.");
        assertThat(log.of(docket.id(), FIRST_PAGE)).hasSize(1);
        assertThat(holds.on(now().id())).isEmpty();
        assertThat(moderation.history(now().id()).getLast().made().by()).isEqualTo("bo");
        assertThat(comments.ledger(docket.id()).addsUp()).isTrue();
        assertThat(history.of(receipt.trackingNumber().value()))
                .extracting(Entry::act)
                .contains("withholding proposed", "withholding agreed", "comment decided");
    }

    @Test
    void doesNotLetTheOneWhoProposedAgreeNotEvenAsAdministrator() {
        moderation.withhold(now(), A_REASON);

        assertThatThrownBy(() -> second.agree(now())).hasMessage("moderation.refused.own-proposal");
        assertThatThrownBy(() -> OwnAuthority.as("vera", Role.ADMIN, () -> second.agree(now())))
                .hasMessage("moderation.refused.own-proposal");
        assertThatThrownBy(() -> as("nobody known", () -> second.agree(now())))
                .hasMessage("moderation.refused.own-proposal");
        assertThat(now().standing().status()).isEqualTo(Status.WAITING);
    }

    @Test
    void bringsBackWhatIsTurnedDownWithAReason() {
        moderation.publish(now());
        moderation.withhold(now(), A_REASON);

        assertThatThrownBy(() -> as("bo", () -> turnDown(" "))).hasMessage("moderation.refused.why");
        as("bo", () -> turnDown("The patient published it."));

        assertThat(comments.get(receipt.trackingNumber()).isPublic()).isTrue();
        assertThat(log.of(docket.id(), FIRST_PAGE)).isEmpty();
        assertThat(second.latest(now().id()).orElseThrow().answered())
                .extracting("words", "by")
                .containsExactly("The patient published it.", "bo");
    }

    @Test
    void bringsBackIntoTheQueueWhatWaitedBefore() {
        moderation.withhold(now(), A_REASON);

        as("bo", () -> turnDown("Nobody is named."));

        assertThat(moderation.queue(docket.id(), "", 50))
                .extracting(Comment::id)
                .containsExactly(now().id());
        assertThat(moderation.withhold(now(), A_REASON)).isEmpty();
    }

    @Test
    void letsNobodyDecideOtherwiseWhileSomethingIsProposed() {
        moderation.withhold(now(), A_REASON);

        assertThatThrownBy(() -> as("bo", () -> moderation.publish(now()))).hasMessage("moderation.refused.proposed");
        assertThatThrownBy(() -> as("bo", () -> moderation.withhold(now(), A_REASON)))
                .hasMessage("moderation.refused.proposed");
        assertThatThrownBy(() -> as("bo", () -> {
                    holds.release(now());
                    return true;
                }))
                .hasMessage("moderation.refused.proposed");
    }

    @Test
    void isOvertakenWhenTheSenderChangesOrWithdrawsTheComment() {
        moderation.withhold(now(), A_REASON);
        var seen = now();
        var change = drafts.edit(receipt.secret());
        var draft = drafts.find(change).orElseThrow();
        drafts.save(change, draft.version(), draft.form().with("Nobody is named."));
        drafts.send(change);

        assertThatThrownBy(() -> as("bo", () -> second.agree(seen))).isInstanceOf(Refusal.class);
        assertThat(second.latest(seen.id()).orElseThrow().isOpen()).isFalse();
        assertThat(moderation.queue(docket.id(), "", 50)).hasSize(1);
        moderation.withhold(now(), A_REASON);
        receipts.withdraw(receipt.secret());
        assertThat(second.latest(seen.id()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void isAskedForManyAtOnceToo() {
        var other = aReceipt();

        var id = bulk.begin(new BulkOrder(docket.id(), BulkOrder.Act.WITHHOLD, A_REASON, "", List.of()));
        await().pollInSameThread().until(() -> bulk.state(id).ended());

        assertThat(bulk.state(id).done()).isEqualTo(2);
        assertThat(second.open(List.of(now().id(), receipts.get(other.secret()).id())))
                .hasSize(2);
        assertThat(comments.ledger(docket.id()).of(Status.WAITING)).isEqualTo(2);
    }

    @Test
    void isSetByAdministratorsOnly() {
        assertThatThrownBy(() -> second.set(docket.agency(), false)).isInstanceOf(AccessDeniedException.class);
        set(false);

        assertThat(moderation.withhold(now(), A_REASON)).isPresent();
    }

    private boolean turnDown(String why) {
        second.turnDown(now(), why);
        return true;
    }

    private static <T> T as(String username, Supplier<T> work) {
        return OwnAuthority.as(username, Role.MODERATOR, work);
    }

    private void set(boolean isOn) {
        OwnAuthority.as(Role.ADMIN, () -> {
            second.set(docket.agency(), isOn);
            return isOn;
        });
    }

    private Receipt aReceipt() {
        var sender = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        return drafts.send(
                drafts.begin(docket.id(), DraftForm.empty().with(sender).with("My patient Dana waited.")));
    }

    private Comment now() {
        return desk.get(receipt.trackingNumber());
    }
}
