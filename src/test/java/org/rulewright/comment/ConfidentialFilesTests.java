package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.confidential.Marks;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.platform.RulewrightHome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** How a file comes under seal before its comment is sent, and goes again. */
class ConfidentialFilesTests extends ConfidentialFilesTest {

    @Autowired
    DraftSweep sweep;

    @Autowired
    Marks marks;

    @Autowired
    Environment settings;

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
    void isDestroyedWithADraftThatNobodySends() {
        var part = comment.hideFile("prices.txt", PRICES, "");
        jdbc.sql("update draft set changed = now() - interval '200 days' where fingerprint = :draft")
                .param("draft", comment.draft().fingerprint().value())
                .update();

        sweep.sweep(Duration.ofDays(100));

        assertThat(sealedPieces(part.id())).isZero();
    }

    private String allRows(String table) {
        return jdbc.sql("select coalesce(string_agg(t::text, '|'), '') from " + table + " t")
                .query(String.class)
                .single();
    }

    private static byte[] unique() {
        return bytes("Only here " + System.nanoTime());
    }
}
