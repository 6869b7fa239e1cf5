package org.rulewright.confidential.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rulewright.files.PageText;

class TwinFileTests {

    private static final TwinHead HEAD = new TwinHead(
            "Public version", List.of("Made by the portal."), "Public version", "Page %d of %d", "No words.");

    @Test
    void isAPdfWithAPageForEachPageAndNothingOfWhatIsHidden() throws IOException {
        var file = file("We sell to Harbour Foods.\nDose:\t≥ 5 µg", "", "ЕКСПОРТ");

        assertThat(file.ending()).isEqualTo("pdf");
        var text = words(file);
        assertThat(text)
                .contains("Public version", "Made by the portal.", "We sell to [confidential: prices].", "≥ 5 µg")
                .contains("Page 2 of 3", "No words.", "ЕКСПОРТ")
                .doesNotContain("Harbour");
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Harbour");
        try (var pdf = Loader.loadPDF(file.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void breaksLongWordsAndFillsSeveralSheetsWithALongPage() throws IOException {
        var file = file("x".repeat(900) + " end\n" + "line\n".repeat(200) + "last");

        try (var pdf = Loader.loadPDF(file.bytes())) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 6);
        }
        assertThat(words(file).replaceAll("\\s", "")).contains("x".repeat(900), "end", "last");
    }

    @Test
    void isMadeInReasonableTimeOfAsMuchAsIsTaken() {
        var passages = new Passages(IntStream.range(0, 200)
                .mapToObj(number -> "passage number " + number + " of very many")
                .toList());
        var pages = List.of(new PageText(1, "x".repeat(500_000)), new PageText(2, "many words ".repeat(45_000)));

        assertTimeout(Duration.ofSeconds(30), () -> {
            var twin = Twin.of(pages, passages, "[confidential: prices]");
            assertThat(twin.stillShows(passages)).isFalse();
            TwinFile.of(twin, HEAD);
        });
    }

    @Test
    void isTextWhereTheFontHasNotAllTheSignsOrTheyRunFromTheRight() {
        for (var words : List.of("輸出管理 and Harbour Foods", "الصادرات", "תקנות")) {
            var file = file(words, "second");

            assertThat(file.ending()).isEqualTo("txt");
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .contains("Made by the portal.", "\fPublic version · Page 2 of 2\n\nsecond")
                    .doesNotContain("Harbour");
        }
    }

    @Test
    void drawsNoSignThatNobodySees() throws IOException {
        var text = words(file("a\u00ADb\u200Bc\u0007d\u00A0e\u2028f"));

        assertThat(text).contains("abcd e f");
    }

    private static TwinFile file(String... pages) {
        var texts = new ArrayList<PageText>();
        for (var page : pages) {
            texts.add(new PageText(texts.size() + 1, page));
        }
        return TwinFile.of(Twin.of(texts, Passages.none().plus("Harbour Foods"), "[confidential: prices]"), HEAD);
    }

    private static String words(TwinFile file) throws IOException {
        try (var pdf = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
