package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartState;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of confidential words once their comment was sent. */
class SentConfidentialPartsTests extends ConfidentialPartsTest {

    @Autowired
    ClaimedParts parts;

    @Autowired
    History history;

    @Test
    void entersEachReadingIntoTheRecord() {
        var receipt = aClaim();
        var mara = new NewAccount("mara", "Mara Moderator", Role.MODERATOR, "a long password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(mara));

        var words = claims.read(onlyPart(receipt).id());

        assertThat(words).isEqualTo(WORDS);
        assertThat(history.of(receipt.trackingNumber().value()))
                .filteredOn(entry -> entry.act().equals("confidential part read"))
                .singleElement()
                .extracting(Entry::by, Entry::facts)
                .containsExactly("mara", Map.of("part", "1", "place", "body", "ground", "BUSINESS"));
    }

    @Test
    void isMadePublicOnlyAfterItsSenderHadTimeToTakeItBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        parts.refuse(id, "It is on your web page.");

        assertThatThrownBy(() -> parts.release(id))
                .isInstanceOf(Refusal.class)
                .hasMessage("confidential.refused.early");
        timePasses(id);
        parts.release(id);

        var sent = receipts.get(receipt.secret());
        assertThat(sent.body()).isEqualTo("We know that " + WORDS + " today, [confidential 9].");
        assertThat(sent.gaps()).isEmpty();
        assertThat(sealed(id)).isEmpty();
        assertThat(onlyPart(receipt).standing().state()).isEqualTo(PartState.RELEASED);
    }

    @Test
    void isDestroyedWhenItsSenderTakesItBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        parts.refuse(id, "It is on your web page.");

        own.withdraw(receipt.secret(), id);
        timePasses(id);

        assertThat(sealed(id)).isEmpty();
        assertThat(receipts.get(receipt.secret()).body()).contains("[confidential 1: one buyer]");
        assertThatThrownBy(() -> claims.read(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parts.release(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void isDestroyedWithTheCommentThatItsSenderTakesBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        assertThatThrownBy(() -> own.withdrawComment(receipt.secret())).isInstanceOf(Refusal.class);
        parts.refuse(id, "It is on your web page.");

        own.withdrawComment(receipt.secret());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(sealed(id)).isEmpty();
    }

    @Test
    void makesACommentConfidentialOfWhichNothingElseIsPublic() {
        var part = comment.hide(WORDS, "one buyer");
        var receipt = comment.remarks(part.label()).send();

        parts.accept(onlyPart(receipt).id());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.CONFIDENTIAL);
        assertThat(comments.ledger(docket.id()).of(Status.CONFIDENTIAL)).isEqualTo(1);
        assertThat(comments.ledger(docket.id()).addsUp()).isTrue();
    }

    @Test
    void opensToNobodyElsesReceipt() {
        var mine = aClaim();
        var theirs =
                SecretComment.on(docket, portal).remarks("Nothing to hide.").send();

        assertThatThrownBy(() -> own.withdraw(theirs.secret(), onlyPart(mine).id()))
                .isInstanceOf(NotFound.class);
    }

    private ConfidentialPart onlyPart(Receipt receipt) {
        return own.of(receipt.secret()).getFirst();
    }

    private void timePasses(PartId id) {
        jdbc.sql("update confidential_part set releasable = releasable - interval '15 days' where id = :id")
                .param("id", id.value())
                .update();
    }
}
