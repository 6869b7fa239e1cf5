package org.rulewright.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people send them, and as nobody should. */
public final class SomeFiles {

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final String OTHER_TYPES = "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Default Extension=\"zip\" ContentType=\"application/zip\"/></Types>";

    private SomeFiles() {}

    /** A PDF with one line on each page. */
    public static byte[] pdf(String... pages) {
        try (var document = pdfOf(pages)) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with a line that is to be read, and another below a black bar. */
    public static byte[] barredPdf(String shown, String barred) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(shown);
                content.newLineAtOffset(0, -100);
                content.showText(barred);
                content.endText();
                content.addRect(40, 590, 400, 30);
                content.fill();
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sealedPdf() {
        try (var document = pdfOf("Secret words")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfWithScript() {
        try (var document = pdfOf("Harmless words")) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfThatStartsAProgram() {
        try (var document = pdfOf("Harmless words")) {
            document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file with a paragraph for each text, and after them a table of two columns. */
    public static byte[] docx(List<String> paragraphs, String... cells) {
        try (var document = new XWPFDocument()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            if (cells.length > 0) {
                var table = document.createTable(cells.length / 2, 2);
                for (var cell = 0; cell < cells.length; cell++) {
                    table.getRow(cell / 2).getCell(cell % 2).setText(cells[cell]);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sealedDocx() {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var sealed = encryptor.getDataStream(container)) {
                sealed.write(docx(List.of("Secret words")));
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A Word file with more entries than Word would write. */
    static byte[] docxWith(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new ZipInputStream(new ByteArrayInputStream(docx(List.of("Words.", "More words."))));
                var zip = new ZipOutputStream(bytes)) {
            for (var entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var part = new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
                zip.write(part.replace("</Types>", OTHER_TYPES).getBytes(StandardCharsets.ISO_8859_1));
            }
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of two sheets. */
    static byte[] xlsx() {
        try (var book = new XSSFWorkbook()) {
            var rows = book.createSheet("Comments");
            rows.createRow(0).createCell(0).setCellValue("Clause");
            rows.getRow(0).createCell(1).setCellValue("Comment");
            rows.getRow(0).createCell(2).setCellValue("Proposed change");
            rows.createRow(1).createCell(0).setCellValue("(d)(4)");
            rows.getRow(1).createCell(2).setCellValue("Say\n500 mg");
            book.createSheet("More").createRow(0).createCell(0).setCellValue(12.5);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture that says in its head that it has so many points, and has none. */
    static byte[] pngClaiming(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(PNG_HEAD.length + 4 + 17 + 4)
                .put(PNG_HEAD)
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    private static PDDocument pdfOf(String... pages) throws IOException {
        var document = new PDDocument();
        for (var words : pages) {
            var page = new PDPage();
            document.addPage(page);
            if (words.isEmpty()) {
                continue;
            }
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                pen.newLineAtOffset(72, 700);
                pen.showText(words);
                pen.endText();
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
