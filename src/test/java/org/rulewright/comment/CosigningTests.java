package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;

class CosigningTests extends CorrespondenceTest {

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

    private Secret aDraftToSign(String address) {
        var draft = aDraft(SubmitterKind.ORGANISATION, Contact.none());
        name(draft, "Bo Whelk", address);
        return draft;
    }
}
