package org.rulewright.comment.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a comment table as a workbook. Every cell is text and marked so, so that none is taken for a formula. */
public final class WorkbookTable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEAD = "1";
    private static final String TEXT = "2";
    private static final String FIELD = "3";
    private static final int[] WIDTHS = {14, 60, 60, 50, 24, 30, 20};
    private static final int REFERENCE = 7;
    private static final int ASK = 5;

    private final XMLStreamWriter xml;
    private int line;

    private WorkbookTable(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Sends the table on as it is written; the stream stays open. */
    public static void write(TableWords words, List<TableRow> rows, OutputStream stream) throws IOException {
        new OfficeFile(stream)
                .fixed("[Content_Types].xml", "xlsx-content-types.xml")
                .fixed("_rels/.rels", "xlsx-package.rels")
                .fixed("xl/workbook.xml", "workbook.xml")
                .fixed("xl/_rels/workbook.xml.rels", "workbook.xml.rels")
                .fixed("xl/styles.xml", "xlsx-styles.xml")
                .part("xl/worksheets/sheet1.xml", xml -> new WorkbookTable(xml).sheet(words, rows))
                .finish();
    }

    private void sheet(TableWords words, List<TableRow> rows) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        columns();
        xml.writeStartElement("sheetData");
        row(List.of(words.title()), TEXT);
        row(List.of(words.hint()), TEXT);
        row(words.heads(), HEAD);
        for (var row : rows) {
            toFillIn(row);
        }
        xml.writeEndElement();
        asks(words.asks());
        xml.writeEndElement();
    }

    private void toFillIn(TableRow row) throws XMLStreamException {
        start();
        cell(1, row.number(), TEXT);
        cell(2, row.text(), TEXT);
        for (var field = 3; field < REFERENCE; field++) {
            cell(field, "", FIELD);
        }
        cell(REFERENCE, row.reference(), TEXT);
        xml.writeEndElement();
    }

    private void columns() throws XMLStreamException {
        xml.writeStartElement("cols");
        for (var column = 1; column <= WIDTHS.length; column++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", String.valueOf(column));
            xml.writeAttribute("max", String.valueOf(column));
            xml.writeAttribute("width", String.valueOf(WIDTHS[column - 1]));
            xml.writeAttribute("customWidth", "1");
            if (column == REFERENCE) {
                xml.writeAttribute("hidden", "1");
            }
        }
        xml.writeEndElement();
    }

    private void row(List<String> cells, String style) throws XMLStreamException {
        start();
        for (var column = 1; column <= cells.size(); column++) {
            cell(column, cells.get(column - 1), style);
        }
        xml.writeEndElement();
    }

    private void start() throws XMLStreamException {
        line++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", String.valueOf(line));
    }

    private void cell(int column, String words, String style) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", (char) ('A' + column - 1) + String.valueOf(line));
        xml.writeAttribute("s", style);
        if (!words.isEmpty()) {
            xml.writeAttribute("t", "inlineStr");
            xml.writeStartElement("is");
            xml.writeStartElement("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(OfficeFile.plain(words));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Offers what may be asked for as a list, where the words fit into one. */
    private void asks(List<String> asks) throws XMLStreamException {
        var list = "\"" + String.join(",", asks) + "\"";
        if (list.length() > 255) {
            return;
        }
        var column = (char) ('A' + ASK - 1);
        xml.writeStartElement("dataValidations");
        xml.writeAttribute("count", "1");
        xml.writeStartElement("dataValidation");
        xml.writeAttribute("type", "list");
        xml.writeAttribute("allowBlank", "1");
        xml.writeAttribute("sqref", column + "4:" + column + Math.max(4, line));
        xml.writeStartElement("formula1");
        xml.writeCharacters(list);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
