package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.files.SomeFiles;

/** What may stand publicly beside a confidential file. */
class PublicTwinsTests extends ConfidentialFilesTest {

    private static final byte[] TWIN = bytes("Our prices.\n(one buyer) pays (a price).\nThanks.");

    @Test
    void isAGapAmongTheFilesOfTheCommentWithItsPublicTwinBesideIt() {
        var part = comment.hideFile("prices.txt", PRICES, "prices");
        var receipt = comment.twin(part, "public.txt", TWIN).send();
        publish(receipt);

        var sent = comments.get(receipt.trackingNumber());

        var twin = sent.attachments().get(0);
        var gap = sent.attachments().get(1);
        assertThat(twin.name()).isEqualTo("public.txt");
        assertThat(twin.standsFor()).isEqualTo(1);
        assertThat(gap.name()).isEqualTo("[confidential 1: prices]");
        assertThat(gap.isConfidential()).isTrue();
        assertThat(sent.isWithheld(gap)).isTrue();
        assertThat(comments.file(twin.id()).name()).isEqualTo("public.txt");
        assertThatThrownBy(() -> comments.file(gap.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.file(gap.id())).isInstanceOf(NotFound.class);
        assertThat(own.fileName(receipt.secret(), onlyPart(receipt).id())).contains("prices.txt");
    }

    @Test
    void refusesATwinThatStillSaysEverythingAndOneThatHidesItBadly() {
        var part = comment.hideFile("prices.txt", PRICES, "");
        var traced = new TracedWordFile("Our prices. Thanks.", "Harbour Foods pays 4711 a vial", "Prices").bytes();
        var titled = new TracedWordFile("Our prices. Thanks.", "", "Harbour Foods pays 4711 a vial").bytes();

        refuses(part, "same.txt", bytes("PUBLIC\n" + new String(PRICES, StandardCharsets.UTF_8)), "nothing");
        refuses(part, "bar.pdf", SomeFiles.barredPdf("Our prices.", "Harbour Foods pays"), "COVERED");
        refuses(part, "traced.docx", traced, "TRACKED_CHANGE");
        refuses(part, "titled.docx", titled, "METADATA");

        assertThat(drafts.find(comment.draft()).orElseThrow().files()).isEmpty();
        assertThatThrownBy(() -> stored.open(Sha256.of(traced))).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesTheSameFileSentOpenlyBeside() {
        comment.hideFile("prices.txt", PRICES, "");
        comment.file("copy.txt", PRICES);

        assertThatThrownBy(comment::send)
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::key)
                                .containsExactly("comment.fault.file.same"));
    }

    private void refuses(ConfidentialPart part, String name, byte[] twin, String where) {
        assertThatThrownBy(() -> comment.twin(part, name, twin))
                .isInstanceOf(Refusal.class)
                .hasMessage("confidential.version.refused." + where);
    }
}
