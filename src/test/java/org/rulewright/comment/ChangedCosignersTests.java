package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Correspondents.Contact;
import org.springframework.beans.factory.annotation.Autowired;

class ChangedCosignersTests extends CorrespondenceTest {

    @Autowired
    OwnCosigners changes;

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

    private void refusesToAsk(Receipt receipt, String address) {
        assertThatThrownBy(() -> changes.add(receipt.secret(), named("Somebody", address)))
                .hasMessage("comment.refused.cosigner.asked");
    }

    private static Correspondents.Cosigner named(String name, String address) {
        return new Correspondents.Cosigner(name, "", address);
    }
}
