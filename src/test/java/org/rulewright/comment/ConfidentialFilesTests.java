package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.PartId;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.files.SomeFiles;
import org.rulewright.files.StoredFiles;
import org.rulewright.platform.RulewrightHome;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class ConfidentialFilesTests {

    private static final byte[] PRICES = bytes("Our prices.\nHarbour Foods pays 4711 a vial.\nThanks.");
    private static final byte[] TWIN = bytes("Our prices.\n(one buyer) pays (a price).\nThanks.");

    @Autowired
    ApplicationContext portal;

    @Autowired
    ConfidentialFiles files;

    @Autowired
    ClaimedParts parts;

    @Autowired
    Claims claims;

    @Autowired
    OwnClaims own;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    StoredFiles stored;

    @Autowired
    DraftSweep sweep;

    @Autowired
    History history;

    @Autowired
    Marks marks;

    @Autowired
    Environment settings;

    @Autowired
    JdbcClient jdbc;

    private SecretComment comment;

    @BeforeEach
    void beginAComment() {
        comment = SecretComment.on(aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class)), portal);
    }

    @Test
    void movesUnderSealAsSoonAsItIsMarkedAndLeavesNoOpenCopy() {
        var content = unique();

        var part = comment.hideFile("harbour-prices.txt", content, "prices");

        assertThat(part.label()).isEqualTo("[confidential 1: prices]");
        assertThatThrownBy(() -> stored.open(Sha256.of(content))).isInstanceOf(NotFound.class);
        assertThat(drafts.find(comment.draft()).orElseThrow().files()).isEmpty();
        assertThat(files.of(comment.draft())).singleElement().satisfies(file -> {
            assertThat(file.file().name()).isEqualTo("harbour-prices.txt");
            assertThat(file.publicTwin()).isNull();
        });
        assertThat(allRows("confidential_file") + allRows("confidential_content") + allRows("confidential_part"))
                .doesNotContain("harbour");
    }

    @Test
    void isSealedFromTheFirstByteOnWhereItIsSentAsConfidential() throws Exception {
        var content = bytes("Harbour Foods pays a lot. ".repeat(60_000) + System.nanoTime());

        var part =
                files.addHidden(comment.draft(), "C:\\secret\\harbour-prices.txt", new ByteArrayInputStream(content));

        assertThatThrownBy(() -> stored.open(Sha256.of(content))).isInstanceOf(NotFound.class);
        assertThat(allRows("file_content")).doesNotContain(Sha256.of(content).value());
        assertThat(files.of(comment.draft())).singleElement().satisfies(hidden -> {
            assertThat(hidden.file().name()).isEqualTo("harbour-prices.txt");
            assertThat(hidden.file().content()).isEqualTo(Sha256.of(content));
        });
        assertThat(marks.open(comment.draft(), part.id()).readAllBytes()).isEqualTo(content);
        try (var left = Files.walk(RulewrightHome.of(settings).part("arriving"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void takesUnderSealOnlyWhatItTakesOpenlyAndLeavesNothingOfTheRest() throws Exception {
        refusesHidden("empty.txt", new byte[0], "files.refused.empty");
        refusesHidden("prices.exe", bytes("MZ"), "files.refused.type");
        refusesHidden("prices.pdf", bytes("no PDF"), "files.refused.type");

        assertThat(files.of(comment.draft())).isEmpty();
        assertThatThrownBy(() -> files.addHidden(Secret.fresh(), "a.txt", new ByteArrayInputStream(PRICES)))
                .isInstanceOf(NotFound.class);
        try (var left = Files.walk(RulewrightHome.of(settings).part("arriving"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private void refusesHidden(String name, byte[] content, String key) {
        assertThatThrownBy(() -> files.addHidden(comment.draft(), name, new ByteArrayInputStream(content)))
                .hasMessage(key);
    }

    @Test
    void leavesWhatSomebodyElseSentAsItIs() {
        var content = unique();
        var other =
                SecretComment.on(aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class)), portal);
        other.file("mine.txt", content);

        comment.hideFile("prices.txt", content, "");

        assertThat(drafts.find(other.draft()).orElseThrow().files()).hasSize(1);
        stored.open(Sha256.of(content));
    }

    @Test
    void comesBackWhole() throws Exception {
        var large = bytes("all the same ".repeat(120_000) + System.nanoTime());
        var part = comment.hideFile("large.txt", large, "");

        files.show(comment.draft(), part.id());

        var file = drafts.find(comment.draft()).orElseThrow().files().getFirst().file();
        assertThat(file.name()).isEqualTo("large.txt");
        assertThat(stored.open(file.content()).readAllBytes()).isEqualTo(large);
        assertThat(files.of(comment.draft())).isEmpty();
    }

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

    @Test
    void isDestroyedWithADraftThatNobodySends() {
        var part = comment.hideFile("prices.txt", PRICES, "");
        jdbc.sql("update draft set changed = now() - interval '200 days' where fingerprint = :draft")
                .param("draft", comment.draft().fingerprint().value())
                .update();

        sweep.sweep(Duration.ofDays(100));

        assertThat(sealedPieces(part.id())).isZero();
    }

    private void refuses(ConfidentialPart part, String name, byte[] twin, String where) {
        assertThatThrownBy(() -> comment.twin(part, name, twin))
                .isInstanceOf(Refusal.class)
                .hasMessage("confidential.version.refused." + where);
    }

    private void publish(Receipt receipt) {
        desk.move(desk.get(receipt.trackingNumber()), Status.PUBLISHED, "");
    }

    private ConfidentialPart onlyPart(Receipt receipt) {
        return own.of(receipt.secret()).getFirst();
    }

    private long sealedPieces(PartId part) {
        return List.of("confidential_content", "confidential_file").stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where part_id = " + part.value())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private String allRows(String table) {
        return jdbc.sql("select coalesce(string_agg(t::text, '|'), '') from " + table + " t")
                .query(String.class)
                .single();
    }

    private static byte[] unique() {
        return bytes("Only here " + System.nanoTime());
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
