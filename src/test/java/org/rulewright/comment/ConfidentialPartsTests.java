package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.springframework.beans.factory.annotation.Autowired;

/** How words come under seal, and with their comment to the agency. */
class ConfidentialPartsTests extends ConfidentialPartsTest {

    @Autowired
    Marks marks;

    @Autowired
    DraftSweep sweep;

    @Test
    void liesUnderSealAsSoonAsItIsMarked() {
        var part = comment.hide(WORDS, "one buyer");

        var sealed = sealed(part.id());

        assertThat(sealed).hasSize(1);
        assertThat(new String(sealed.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("Harbour");
        assertThat(marks.words(comment.draft(), part.id())).isEqualTo(WORDS);
    }

    @Test
    void isDestroyedWithADraftThatNobodySends() {
        var part = comment.hide(WORDS, "one buyer");
        jdbc.sql("update draft set changed = now() - interval '200 days' where fingerprint = :draft")
                .param("draft", comment.draft().fingerprint().value())
                .update();

        sweep.sweep(Duration.ofDays(100));

        assertThat(sealed(part.id())).isEmpty();
        assertThat(marks.of(comment.draft())).isEmpty();
    }

    @Test
    void opensToNoOtherDraft() {
        var part = comment.hide(WORDS, "");

        assertThatThrownBy(() -> marks.words(Secret.fresh(), part.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claims.read(part.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void goesWithTheCommentAndLeavesAGapWhereItsLabelStands() {
        var part = comment.hide(WORDS, "one buyer");
        var receipt =
                comment.remarks("We know that " + part.label() + " today.").send();

        var sent = receipts.get(receipt.secret());

        assertThat(sent.body()).isEqualTo("We know that [confidential 1: one buyer] today.");
        assertThat(sent.gaps()).singleElement().satisfies(gap -> {
            assertThat(sent.body().substring(gap.start(), gap.end())).isEqualTo(part.label());
            assertThat(gap.kind()).isEqualTo(Gap.Kind.CONFIDENTIAL);
        });
        assertThat(own.of(receipt.secret())).extracting(ConfidentialPart::place).containsExactly("body");
        assertThatThrownBy(() -> marks.words(comment.draft(), part.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void takesALabelThatNobodyMarkedForText() {
        var receipt = comment.remarks("I wrote [confidential 1] myself.").send();

        assertThat(receipts.get(receipt.secret()).gaps()).isEmpty();
    }

    @Test
    void refusesACommentThatSaysElsewhereWhatItHides() {
        var part = comment.hide(WORDS, "");
        comment.remarks("See " + part.label()).point("As said", "HARBOUR  FOODS takes 40 shipments a year", "us");

        assertThatThrownBy(comment::send)
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("points.0.evidence.0.value"));
        assertThat(comments.ledger(docket.id()).received()).isZero();
    }

    @Test
    void refusesACommentWithAFileThatSaysWhatItHides() {
        var part = comment.hide(WORDS, "");
        comment.remarks("See " + part.label()).file("data.csv", "buyer,shipments\nharbour foods,takes 40\n" + WORDS);

        assertThatThrownBy(comment::send).isInstanceOf(CommentRefused.class).hasMessage("comment.fault.file.PAGE");
    }

    @Test
    void letsTheSameWordsStandWhereTheirSenderSaysSo() {
        var part = comment.hide("Lisbon", "");
        comment.remarks("See " + part.label()).point("We met in Lisbon.", "", "");
        marks.change(comment.draft(), part.id(), part.claim(), true);

        assertThat(comment.send().trackingNumber()).isNotNull();
    }

    @Test
    void refusesACommentWhoseLabelIsGone() {
        comment.hide(WORDS, "");
        comment.remarks("Nothing is hidden here.");

        assertThatThrownBy(comment::send).isInstanceOf(CommentRefused.class).hasMessage("comment.fault.label");
    }

    @Test
    void goesWithAChangedCommentToo() {
        var receipt = aClaim();
        var drafts = portal.getBean(CommentDrafts.class);
        var change = drafts.edit(receipt.secret());
        var more = marks.hide(change, "body", "Lisbon pays in advance", Claim.business());
        var seen = drafts.find(change).orElseThrow();
        drafts.save(change, seen.version(), seen.form().with(seen.form().body() + " " + more.label()));

        drafts.send(change);

        var sent = receipts.get(receipt.secret());
        assertThat(more.number()).isEqualTo(2);
        assertThat(sent.gaps())
                .hasSize(2)
                .allSatisfy(gap -> assertThat(sent.body().substring(gap.start(), gap.end()))
                        .matches("\\[confidential [12].*]"));
        assertThat(own.of(receipt.secret())).hasSize(2);
    }
}
