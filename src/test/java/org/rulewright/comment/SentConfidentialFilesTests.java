package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.Claims;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a confidential file once its comment was sent. */
class SentConfidentialFilesTests extends ConfidentialFilesTest {

    @Autowired
    ClaimedParts parts;

    @Autowired
    Claims claims;

    @Autowired
    Receipts receipts;

    @Autowired
    History history;

    @Test
    void staysConfidentialWhenItsSenderChangesTheComment() {
        comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.remarks("See the file.").send();

        var edit = drafts.edit(receipt.secret());
        drafts.save(edit, 1, drafts.find(edit).orElseThrow().form().with("See the file, please."));
        drafts.send(edit);

        var changed = receipts.get(receipt.secret());
        assertThat(changed.body()).isEqualTo("See the file, please.");
        assertThat(changed.attachments()).singleElement().matches(Attachment::isConfidential);
        assertThat(changed.isWithheld(changed.attachments().getFirst())).isTrue();
        assertThat(receipts.versions(receipt.secret()))
                .allSatisfy(version -> assertThat(version.content().withheld())
                        .extracting(WithheldFile::label)
                        .containsExactly("[confidential 1: prices]"));
    }

    @Test
    void isReadByTheClearedStaffAndTheRecordSaysSo() throws Exception {
        comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.send();
        var id = onlyPart(receipt).id();

        assertThat(claims.file(id).name()).isEqualTo("prices.txt");
        assertThat(claims.open(id).readAllBytes()).isEqualTo(PRICES);

        assertThat(history.of(receipt.trackingNumber().value()))
                .extracting(Entry::act)
                .contains("confidential file read");
    }

    @Test
    void becomesAPublicFileWhenItsClaimWasRefusedAndTheTimeIsOver() throws Exception {
        comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.remarks("See the file.").send();
        publish(receipt);
        var id = onlyPart(receipt).id();
        parts.refuse(id, "It is on your web page.");

        assertThatThrownBy(() -> parts.release(id)).isInstanceOf(Refusal.class);
        jdbc.sql("update confidential_part set releasable = now() - interval '1 day' where id = " + id.value())
                .update();
        parts.release(id);

        var sent = comments.get(receipt.trackingNumber());
        var file = sent.attachments().getFirst();
        assertThat(file.name()).isEqualTo("prices.txt");
        assertThat(file.isConfidential()).isFalse();
        assertThat(sent.isWithheld(file)).isFalse();
        assertThat(stored.open(comments.file(file.id()).content()).readAllBytes())
                .isEqualTo(PRICES);
        assertThat(sealedPieces(id)).isZero();
    }

    @Test
    void isDestroyedWhenItsSenderTakesItBackAndTheGapStays() {
        comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.send();
        var id = onlyPart(receipt).id();

        own.withdraw(receipt.secret(), id);

        assertThat(sealedPieces(id)).isZero();
        assertThat(own.fileName(receipt.secret(), id)).isEmpty();
        assertThatThrownBy(() -> claims.open(id)).isInstanceOf(Refusal.class);
        assertThat(receipts.get(receipt.secret()).attachments()).singleElement().matches(Attachment::isConfidential);
    }

    @Test
    void makesACommentConfidentialOfWhichNothingElseIsPublic() {
        comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.send();

        parts.accept(onlyPart(receipt).id());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.CONFIDENTIAL);
    }
}
