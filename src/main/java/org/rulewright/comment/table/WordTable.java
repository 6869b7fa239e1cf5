package org.rulewright.comment.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a comment table as a Word file, on wide pages, with its head repeated on each. */
public final class WordTable {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int[] WIDTHS = {1300, 3600, 3600, 3000, 1400, 1500, 900};

    private final XMLStreamWriter xml;

    private WordTable(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Sends the table on as it is written; the stream stays open. */
    public static void write(TableWords words, List<TableRow> rows, OutputStream stream) throws IOException {
        new OfficeFile(stream)
                .fixed("[Content_Types].xml", "docx-content-types.xml")
                .fixed("_rels/.rels", "docx-package.rels")
                .part("word/document.xml", xml -> new WordTable(xml).document(words, rows))
                .finish();
    }

    private void document(TableWords words, List<TableRow> rows) throws XMLStreamException {
        xml.writeStartElement("w", "document", WORDS);
        xml.writeNamespace("w", WORDS);
        start("body");
        paragraph(words.title(), 28, true);
        paragraph(words.hint(), 20, false);
        start("tbl");
        properties();
        row(words.heads(), true);
        for (var row : rows) {
            row(List.of(row.number(), row.text(), "", "", "", "", row.reference()), false);
        }
        xml.writeEndElement();
        page();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void properties() throws XMLStreamException {
        start("tblPr");
        empty("tblW", "w", "5000", "type", "pct");
        start("tblBorders");
        for (var edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            empty(edge, "val", "single", "sz", "4", "color", "888888");
        }
        xml.writeEndElement();
        empty("tblLayout", "type", "fixed");
        xml.writeEndElement();
        start("tblGrid");
        for (var width : WIDTHS) {
            empty("gridCol", "w", String.valueOf(width));
        }
        xml.writeEndElement();
    }

    private void row(List<String> cells, boolean isHead) throws XMLStreamException {
        start("tr");
        if (isHead) {
            start("trPr");
            empty("tblHeader");
            xml.writeEndElement();
        }
        for (var column = 0; column < cells.size(); column++) {
            start("tc");
            start("tcPr");
            empty("tcW", "w", String.valueOf(WIDTHS[column]), "type", "dxa");
            xml.writeEndElement();
            paragraph(cells.get(column), column == cells.size() - 1 ? 12 : 18, isHead);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String words, int halfPoints, boolean isBold) throws XMLStreamException {
        start("p");
        if (!words.isEmpty()) {
            start("r");
            start("rPr");
            if (isBold) {
                empty("b");
            }
            empty("sz", "val", String.valueOf(halfPoints));
            xml.writeEndElement();
            start("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(OfficeFile.plain(words).replaceAll("[\\t\\n\\r]+", " "));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void page() throws XMLStreamException {
        start("sectPr");
        empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        empty(
                "pgMar", "top", "720", "right", "720", "bottom", "720", "left", "720", "header", "360", "footer", "360",
                "gutter", "0");
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, WORDS);
    }

    /** An element without content; attributes are names and values in turn. */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, WORDS);
        for (var place = 0; place + 1 < attributes.length; place += 2) {
            xml.writeAttribute("w", WORDS, attributes[place], attributes[place + 1]);
        }
    }
}
