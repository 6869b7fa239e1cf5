package org.rulewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.files.reader.Frame;
import org.rulewright.files.reader.ReaderProcess;
import org.rulewright.files.reader.ReaderProcess.Ending;
import org.rulewright.files.reader.ReaderProcess.Limits;

class ReaderProcessTests {

    private static final Limits USUAL = new Limits(256, Duration.ofSeconds(60), 50_000_000);

    @TempDir
    Path folder;

    private final List<String> pages = new ArrayList<>();
    private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
    private final List<byte[]> pictures = new ArrayList<>();

    @Test
    void readsAPdfPageByPage() throws Exception {
        var ending = read(FileType.PDF, SomeFiles.pdf("The first page", "", "The third page"));

        assertThat(ending).isEqualTo(Ending.DONE);
        assertThat(pages).containsExactly("The first page", "", "The third page");
        assertThat(findings).isEmpty();
    }

    @Test
    void drawsPagesOfAPdf() throws Exception {
        var file = Files.write(folder.resolve("content"), SomeFiles.pdf("One", "Two", "Three"));

        var ending = new ReaderProcess(folder, USUAL).draw(FileType.PDF, file, List.of(2, 9), this::take);

        assertThat(ending).isEqualTo(Ending.DONE);
        assertThat(pictures)
                .hasSize(2)
                .allSatisfy(png -> assertThat(
                                ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                        .isEqualTo(1100));
    }

    @Test
    void readsARowOfATableAsALineWithTabs() throws Exception {
        var ending =
                read(FileType.DOCX, SomeFiles.docx(List.of("Dear agency"), "Clause", "Comment", "(d)(4)", "Too\nwide"));

        assertThat(ending).isEqualTo(Ending.DONE);
        assertThat(pages).containsExactly("Dear agency\nClause\tComment\n(d)(4)\tToo wide");
    }

    @Test
    void readsEachSheetOfAWorkbookAsAPage() throws Exception {
        read(FileType.XLSX, SomeFiles.xlsx());

        assertThat(pages)
                .containsExactly("Comments\nClause\tComment\tProposed change\n(d)(4)\t\tSay 500 mg", "More\n12.5");
    }

    @Test
    void readsPlainTextInStretchesBetweenParagraphs() throws Exception {
        var paragraph = "Words. ".repeat(200).strip();

        read(FileType.TXT, String.join("\n\n", paragraph, paragraph, paragraph).getBytes(StandardCharsets.UTF_8));

        assertThat(pages).containsExactly(paragraph + "\n\n" + paragraph, paragraph);
    }

    @Test
    void readsTextOfAnyEncoding() throws Exception {
        var words = "Größe, Süßstoff und Äpfel aus Übersee für die Behörde";

        read(FileType.TXT, words.getBytes(StandardCharsets.UTF_16));
        read(FileType.TXT, words.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(pages).containsExactly(words, words);
    }

    @Test
    void readsAListOfValuesByWhateverSeparatesThem() throws Exception {
        read(FileType.CSV, "Clause;Comment\n1;\"a; b\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(pages).containsExactly("Clause\tComment\n1\ta; b");
    }

    @Test
    void readsRichText() throws Exception {
        read(FileType.RTF, "{\\rtf1\\ansi First words.\\par Second words.\\par}".getBytes(StandardCharsets.US_ASCII));

        assertThat(String.join("\n", pages)).contains("First words.", "Second words.");
    }

    @Test
    void findsPasswords() throws Exception {
        read(FileType.PDF, SomeFiles.sealedPdf());
        assertThat(findings).contains(Finding.ENCRYPTED);

        findings.clear();
        read(FileType.DOCX, SomeFiles.sealedDocx());
        assertThat(findings).contains(Finding.ENCRYPTED);
        assertThat(pages).isEmpty();
    }

    @Test
    void findsWhatActs() throws Exception {
        read(FileType.PDF, SomeFiles.pdfWithScript());
        assertThat(findings).containsExactly(Finding.SCRIPT);

        findings.clear();
        read(FileType.PDF, SomeFiles.pdfThatStartsAProgram());
        assertThat(findings).containsExactly(Finding.STARTS_PROGRAM);

        findings.clear();
        read(FileType.DOCX, SomeFiles.docxWith(Map.of("word/vbaProject.bin", new byte[] {1, 2, 3})));
        assertThat(findings).containsExactly(Finding.MACROS);
    }

    @Test
    void unpacksNoBomb() throws Exception {
        var ending = read(FileType.DOCX, SomeFiles.docxWith(Map.of("word/media/zeros.bin", new byte[200_000_000])));

        assertThat(ending).isEqualTo(Ending.DONE);
        assertThat(findings).contains(Finding.BOMB);
        assertThat(pages).isEmpty();
    }

    @Test
    void opensNoArchiveInsideAnother() throws Exception {
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("inner.bin"));
            zip.write(new byte[50_000_000]);
        }

        read(FileType.DOCX, SomeFiles.docxWith(Map.of("word/embeddings/inner.zip", inner.toByteArray())));

        assertThat(findings).containsExactly(Finding.CONTAINS_FILES);
        assertThat(String.join("\n", pages)).contains("More words.").doesNotContain("inner");
    }

    @Test
    void decodesNoPictureOfBillionsOfPoints() throws Exception {
        read(FileType.PNG, SomeFiles.pngClaiming(60_000, 60_000));

        assertThat(findings).contains(Finding.HUGE_PICTURE);
    }

    @Test
    void saysThatATornFileCannotBeRead() throws Exception {
        var whole = SomeFiles.docx(List.of("Words."));

        var ending = read(FileType.DOCX, Arrays.copyOf(whole, whole.length / 2));

        assertThat(ending == Ending.FAILED || findings.contains(Finding.DAMAGED))
                .isTrue();
    }

    @Test
    void endsAReadingThatTakesTooLong() throws Exception {
        var limits = new Limits(256, Duration.ofMillis(50), 50_000_000);

        assertThat(read(FileType.PDF, SomeFiles.pdf("Words"), limits)).isEqualTo(Ending.TOO_COSTLY);
    }

    @Test
    void endsAReadingThatNeedsTooMuchMemory() throws Exception {
        var limits = new Limits(12, Duration.ofSeconds(60), 50_000_000);
        var many = "Words that all have to be held. ".repeat(200_000);

        assertThat(read(FileType.DOCX, SomeFiles.docx(List.of(many)), limits)).isEqualTo(Ending.TOO_COSTLY);
    }

    @Test
    void endsAReadingThatSaysTooMuch() throws Exception {
        var limits = new Limits(256, Duration.ofSeconds(60), 10_000);

        var ending = read(FileType.TXT, "Words. ".repeat(20_000).getBytes(StandardCharsets.UTF_8), limits);

        assertThat(ending).isEqualTo(Ending.TOO_MUCH);
    }

    private Ending read(FileType type, byte[] bytes) throws IOException, InterruptedException {
        return read(type, bytes, USUAL);
    }

    private Ending read(FileType type, byte[] bytes, Limits limits) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("content"), bytes);
        return new ReaderProcess(folder, limits).read(type, file, this::take);
    }

    private void take(Frame frame) {
        switch (frame) {
            case Frame.Words words -> pages.add(words.text());
            case Frame.Found found -> findings.add(found.finding());
            case Frame.Picture picture -> pictures.add(picture.bytes());
            case Frame.Failed _, Frame.Done _ -> {}
        }
    }
}
