package org.rulewright.files.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rulewright.files.Layer;

class LayerWordsTests {

    private static final String SECRET = "Zanzibarine Foods buys 4200 vials";

    @Test
    void findsInvisibleWordsOnAPage() throws IOException {
        assertThat(layersWithTheSecret(pdf(SECRET, RenderingMode.NEITHER))).contains(Layer.PAGE);
    }

    @Test
    void findsWordsInRemarksAndPropertiesOfAPdf() throws IOException {
        try (var document = Loader.loadPDF(pdf("Nothing here", RenderingMode.FILL))) {
            var remark = new PDAnnotationText();
            remark.setContents(SECRET);
            remark.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(List.of(remark));
            document.getDocumentInformation().setSubject(SECRET);

            assertThat(layersWithTheSecret(saved(document))).contains(Layer.ANNOTATION, Layer.METADATA);
        }
    }

    @Test
    void findsWhatAPdfWasBeforeItWasChanged() throws IOException {
        var before = pdf(SECRET, RenderingMode.FILL);
        try (var document = Loader.loadPDF(before)) {
            var page = document.getPage(0);
            page.getCOSObject().setNeedToBeUpdated(true);
            write(document, page, "Blackened", RenderingMode.FILL);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            var changed = new ByteArrayOutputStream();
            document.saveIncremental(changed);

            assertThat(layersWithTheSecret(changed.toByteArray())).contains(Layer.EARLIER_STATE);
        }
    }

    @Test
    void findsDeletedRemarkedAndDescribingWordsOfAWordFile() throws IOException {
        var head = "<w:document xmlns:w='w'><w:p>";
        var file = archive(Map.of(
                "word/document.xml",
                head + "<w:del><w:r><w:delText>Zanzibarine Foods buys </w:delText></w:r><w:r><w:delText>42"
                        + "</w:delText></w:r><w:r><w:delText>00 vials</w:delText></w:r></w:del></w:p></w:document>",
                "word/comments.xml",
                "<w:comments xmlns:w='w'><w:p><w:t>" + SECRET + "</w:t></w:p></w:comments>",
                "docProps/custom.xml",
                "<properties><property name='buyer' value='" + SECRET + "'/></properties>"));

        assertThat(layersWithTheSecret(file))
                .containsExactlyInAnyOrder(Layer.TRACKED_CHANGE, Layer.REMARK, Layer.METADATA);
    }

    @Test
    void findsAHiddenSheetAndAFileInTheFile() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Shown").createRow(0).createCell(0).setCellValue("Nothing");
            book.createSheet("Away").createRow(0).createCell(0).setCellValue(SECRET);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.write(out);
        }
        assertThat(layersWithTheSecret(out.toByteArray())).contains(Layer.PAGE);
        assertThat(layersWithTheSecret(archive("word/embeddings/book.xlsx", out.toByteArray())))
                .contains(Layer.EMBEDDED);
    }

    @Test
    void findsWordsThatNobodySees() throws IOException {
        assertThat(CoveredWords.of(pdf(SECRET, RenderingMode.NEITHER)).replaceAll("\\s+", ""))
                .isEqualTo(SECRET.replace(" ", ""));
        assertThat(CoveredWords.of(pdf(SECRET, RenderingMode.FILL))).isBlank();
    }

    @Test
    void doesNotCallCleanWhatItCannotRead() throws IOException {
        assertThat(LayerWords.of("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(LayerWords.of(archive(Map.of("word/document.xml", "<broken"))))
                .isEmpty();
    }

    private static Set<Layer> layersWithTheSecret(byte[] file) {
        return LayerWords.of(file).orElseThrow().byLayer().entrySet().stream()
                .filter(layer -> layer.getValue().contains(SECRET))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static byte[] pdf(String words, RenderingMode mode) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            write(document, page, words, mode);
            return saved(document);
        }
    }

    private static void write(PDDocument document, PDPage page, String words, RenderingMode mode) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setRenderingMode(mode);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] archive(String name, byte[] part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(part);
        }
        return out.toByteArray();
    }
}
