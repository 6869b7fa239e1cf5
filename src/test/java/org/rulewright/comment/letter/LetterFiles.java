package org.rulewright.comment.letter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Letters and comment tables as files, as people send them. */
public final class LetterFiles {

    private static final List<List<String>> ISO = List.of(
            List.of(
                    "MB/NC",
                    "Line number (e.g. 17)",
                    "Clause/ Subclause (e.g. 3.1)",
                    "Paragraph/ Figure/ Table/ (e.g. Table 1)",
                    "Type of comment (ge/te/ed)",
                    "Comments",
                    "Proposed change",
                    "Observations of the secretariat"),
            List.of(
                    "XX1",
                    "",
                    "(d)(4)",
                    "",
                    "te",
                    "Several congeners go by this name.\nSay which.",
                    "Brevetoxins;",
                    "seen"),
            List.of(
                    "XX2",
                    "",
                    "(e)",
                    "",
                    "te",
                    "Reference standards are missing.",
                    "Exclude reference standards below 1 mg.",
                    ""),
            List.of("XX3", "", "", "", "ge", "Act through the Australia Group, please.", "", ""));

    /** A letter on two pages, with a foot on each. */
    public static final List<List<String>> LETTER = List.of(
            List.of(
                    "A laboratory",
                    "",
                    "Dear Ms. Miller,",
                    "",
                    "We appreciate the opportunity to comment on the proposed rule.",
                    "",
                    "1. Gonyautoxin. Paragraph (d)(9) should be in the plural, since there is a whole",
                    "family of these compounds, as every chemist who works on them knows well.",
                    "",
                    "2. Standards. Please exclude certified reference standards in paragraph (e). They",
                    "are needed wherever shellfish is tested, and they are so small that no harm can",
                    "",
                    "Page 1"),
            List.of("come from them. They are sent in micrograms.", "", "Sincerely,", "", "A chemist", "", "Page 2"));

    private LetterFiles() {}

    /** A comment table of the ISO template in a Word file, behind a sentence. */
    public static byte[] isoTableDocx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Comments of an example member body");
            var table = document.createTable(ISO.size(), ISO.getFirst().size());
            for (var row = 0; row < ISO.size(); row++) {
                for (var cell = 0; cell < ISO.getFirst().size(); cell++) {
                    var lines = ISO.get(row).get(cell).split("\n", -1);
                    var place = table.getRow(row).getCell(cell);
                    place.setText(lines[0]);
                    for (var more = 1; more < lines.length; more++) {
                        place.addParagraph().createRun().setText(lines[more]);
                    }
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The same table in a workbook. */
    public static byte[] isoTableXlsx() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Comments");
            for (var row = 0; row < ISO.size(); row++) {
                for (var cell = 0; cell < ISO.getFirst().size(); cell++) {
                    var words = ISO.get(row).get(cell);
                    if (!words.isEmpty()) {
                        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                        line.createCell(cell).setCellValue(words);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Lines of text on pages. */
    public static byte[] pdf(List<List<String>> pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(60, 740);
                    for (var line : lines) {
                        content.showText(line);
                        content.newLineAtOffset(0, line.isEmpty() ? -20 : -14);
                    }
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page that is a picture, as a scanner makes it. */
    public static byte[] scanPdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 50, 50);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
