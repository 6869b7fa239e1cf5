package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartState;
import org.rulewright.confidential.TwinMaking;
import org.rulewright.confidential.TwinProposals;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.files.SomeFiles;
import org.rulewright.files.StoredFiles;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class MadeTwinsTests {

    private static final byte[] TRACED =
            new TracedWordFile("Our prices. Harbour Foods pays 4711 a vial.", "Limpet pays less", "Harbour").bytes();

    @Autowired
    ApplicationContext portal;

    @Autowired
    ConfidentialFiles files;

    @Autowired
    TwinMaking making;

    @Autowired
    StoredFiles stored;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    OwnClaims own;

    @Autowired
    TwinProposals proposals;

    @Autowired
    ProposedTwins twins;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    private SecretComment comment;

    @BeforeEach
    void beginAComment() {
        comment = SecretComment.on(aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class)), portal);
    }

    @Test
    void areNewFilesOfTheWordsThatAreLeftAndOfNothingElse() throws IOException {
        var part = comment.hideFile("harbour-prices.docx", TRACED, "prices");
        hide(part, "Harbour Foods", "4711");

        files.makePublicTwin(comment.draft(), part.id());
        var receipt = comment.send();
        desk.move(desk.get(receipt.trackingNumber()), Status.PUBLISHED, "");

        var twin = comments.get(receipt.trackingNumber()).attachments().getFirst();
        assertThat(twin.name()).isEqualTo("public-version-1.pdf");
        assertThat(twin.standsFor()).isEqualTo(1);
        var bytes = stored.open(comments.file(twin.id()).content()).readAllBytes();
        assertThat(words(bytes))
                .contains("Public version of a confidential file", "[confidential 1: prices]")
                .contains(
                        "Our prices. [confidential: business information] pays [confidential: business information] a vial.")
                .doesNotContain("Harbour", "4711", "Limpet");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("arbour", "Limpet");
    }

    @Test
    void showTheirAuthorEachPageBeforeTheyAreMade() {
        var part = comment.hideFile(
                "pages.pdf", SomeFiles.pdf("We sell to Harbour Foods", "Nothing here", "HARBOUR FOODS again"), "");
        var pages = making.pages(comment.draft(), part.id());
        hide(part, "Harbour Foods");

        var twin = making.look(comment.draft(), part.id(), pages);

        assertThat(twin.pages()).hasSize(3);
        assertThat(twin.found()).containsEntry("Harbour Foods", 2);
        assertThat(twin.pages().get(2).pieces().getFirst().isGap()).isTrue();
    }

    @Test
    void takeThePlaceOfWhatWasThereBefore() {
        var part = comment.hideFile("prices.txt", bytes("Harbour Foods pays 4711."), "");
        hide(part, "4711");
        files.makePublicTwin(comment.draft(), part.id());

        hide(part, "4711", "Harbour Foods");
        files.makePublicTwin(comment.draft(), part.id());

        var drafts = portal.getBean(CommentDrafts.class);
        assertThat(drafts.find(comment.draft()).orElseThrow().files()).hasSize(1);
        assertThat(files.of(comment.draft()).getFirst().publicTwin()).isNotNull();
    }

    @Test
    void areRefusedWhereWordsCannotBeReadOrAreNotFoundOrNothingIsHiddenOrLeft() {
        var scan = comment.hideFile("scan.pdf", SomeFiles.pdf(""), "");
        var prices = comment.hideFile("prices.txt", bytes("Harbour Foods pays 4711."), "");

        assertThatThrownBy(() -> making.pages(comment.draft(), scan.id()))
                .hasMessage("confidential.making.refused.NO_WORDS");
        refuses(prices, "nothing");
        refuses(prices, "unfound", "Harbor Foods");
        refuses(prices, "all", "Harbour Foods pays 4711.");
    }

    @Test
    void needTheSecretOfTheDraftAndOpenNothingOnceItIsSent() {
        var part = comment.hideFile("prices.txt", bytes("Harbour Foods pays 4711."), "");
        hide(part, "4711");
        var stranger = Secret.fresh();

        assertThatThrownBy(() -> making.pages(stranger, part.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> making.passages(stranger, part.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> making.hide(stranger, part.id(), Passages.none()))
                .isInstanceOf(NotFound.class);
        comment.send();
        assertThatThrownBy(() -> making.passages(comment.draft(), part.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void leaveNoneOfTheirPassagesBehindInTheClearOrAfterTheFileWasTakenBack() {
        var part = comment.hideFile("prices.txt", bytes("Harbour Foods pays 4711."), "");
        hide(part, "Harbour Foods");
        var sealed = jdbc.sql("select sealed from confidential_passages where part_id = :part")
                .param("part", part.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Harbour");
        var receipt = comment.send();

        own.withdraw(receipt.secret(), part.id());

        assertThat(sealedPassages(part.id())).isZero();
    }

    @Test
    void areProposedByTheDeskToTheirSenderWhoAgrees() throws IOException {
        var receipt = sentWithPrices();
        var part = own.of(receipt.secret()).getFirst().id();

        proposals.propose(part, new Passages(List.of("4711")), "The buyer is named on your page.");

        assertThat(comments.get(receipt.trackingNumber()).attachments()).hasSize(1);
        assertThat(twins.of(receipt.secret(), part).orElseThrow().reason()).contains("named on your page");
        assertThat(twins.pages(receipt.secret(), part).getFirst().text().replaceAll("\\s+", " "))
                .contains("Harbour Foods pays [confidential: business information].");
        twins.agree(receipt.secret(), part);
        var sent = comments.get(receipt.trackingNumber()).attachments();
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast().standsFor()).isEqualTo(1);
        assertThat(words(stored.open(comments.file(sent.getLast().id()).content())
                        .readAllBytes()))
                .contains("Harbour Foods")
                .doesNotContain("4711");
        assertThat(own.of(receipt.secret()).getFirst().standing().state()).isEqualTo(PartState.ACCEPTED);
        assertThat(twins.of(receipt.secret(), part)).isEmpty();
        assertThat(history.of(receipt.trackingNumber().value()))
                .extracting(Entry::act)
                .contains("public version proposed", "public version agreed", "public version published");
    }

    @Test
    void arePublishedByTheDeskOnlyWhenTheTimeOfTheirSenderIsOver() {
        var receipt = sentWithPrices();
        var part = own.of(receipt.secret()).getFirst().id();
        proposals.propose(part, new Passages(List.of("4711")), "The buyer is named on your page.");

        assertThatThrownBy(() -> twins.publish(part)).hasMessage("confidential.refused.early");
        jdbc.sql("update confidential_proposal set releasable = now() - interval '1 day' where part_id = :part")
                .param("part", part.value())
                .update();
        twins.publish(part);

        assertThat(comments.get(receipt.trackingNumber()).attachments()).hasSize(2);
        assertThatThrownBy(() -> twins.publish(part)).isInstanceOf(NotFound.class);
    }

    @Test
    void areDestroyedWithTheFileThatTheirSenderTakesBackBeforeTheyArePublished() {
        var receipt = sentWithPrices();
        var part = own.of(receipt.secret()).getFirst().id();
        proposals.propose(part, new Passages(List.of("4711")), "The buyer is named on your page.");

        own.withdraw(receipt.secret(), part);

        assertThat(twins.of(receipt.secret(), part)).isEmpty();
        assertThatThrownBy(() -> twins.agree(receipt.secret(), part)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> twins.publish(part)).isInstanceOf(Refusal.class);
        assertThat(comments.get(receipt.trackingNumber()).attachments()).hasSize(1);
    }

    @Test
    void areAgreedByNobodyButTheirSender() {
        var receipt = sentWithPrices();
        var part = own.of(receipt.secret()).getFirst().id();
        proposals.propose(part, new Passages(List.of("4711")), "The buyer is named on your page.");
        var stranger = SecretComment.on(
                        aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class)), portal)
                .remarks("Something else.")
                .send();

        assertThatThrownBy(() -> twins.agree(stranger.secret(), part)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> twins.pages(stranger.secret(), part)).isInstanceOf(NotFound.class);
    }

    private Receipt sentWithPrices() {
        comment.hideFile("prices.txt", bytes("Harbour Foods pays 4711."), "prices");
        var receipt = comment.remarks("See the file.").send();
        desk.move(desk.get(receipt.trackingNumber()), Status.PUBLISHED, "");
        return receipt;
    }

    private void hide(ConfidentialPart part, String... words) {
        making.hide(comment.draft(), part.id(), new Passages(List.of(words)));
    }

    private void refuses(ConfidentialPart part, String why, String... words) {
        hide(part, words);
        assertThatThrownBy(() -> files.makePublicTwin(comment.draft(), part.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("confidential.making.refused." + why);
    }

    private int sealedPassages(PartId part) {
        return jdbc.sql("select count(*) from confidential_passages where part_id = :part")
                .param("part", part.value())
                .query(Integer.class)
                .single();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
