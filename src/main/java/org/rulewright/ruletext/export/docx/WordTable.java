package org.rulewright.ruletext.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.export.TableRedline;
import org.rulewright.ruletext.export.XmlOut;

/** Writes tables; rows are marked as wholes, words within the cells of the others. */
final class WordTable {
    /** Word opens no file with a wider table. */
    private static final int WIDEST = 63;

    private static final int WIDTH = 9070;

    private final XmlOut xml;
    private final Revisions revisions;
    private final WordRuns runs;

    WordTable(XmlOut xml, Revisions revisions, WordRuns runs) {
        this.xml = xml;
        this.revisions = revisions;
        this.runs = runs;
    }

    /** The table, and a line behind it, without which Word would join it to the next one. */
    void write(Tracked place) {
        var table = redline(place);
        if (!table.rows().isEmpty()) {
            var columns = Math.min(table.columns(), WIDEST);
            writeStart(columns);
            table.rows().forEach(row -> writeRow(row, columns));
            xml.close().line();
        }
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "AfterTable")
                .close()
                .close()
                .line();
    }

    private static TableRedline redline(Tracked place) {
        var before = place.mark() == Mark.INSERTED ? "" : place.old().text();
        var after = place.mark() == Mark.DELETED ? "" : place.now().text();
        return TableRedline.of(before, after);
    }

    private void writeStart(int columns) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").close();
        xml.open("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(WIDTH / columns));
        }
        xml.close();
    }

    private void writeRow(TableRedline.Row row, int columns) {
        var mark = switch (row.kind()) {
            case KEEP -> Mark.STANDS;
            case INSERT -> Mark.INSERTED;
            case DELETE -> Mark.DELETED;
        };
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        revisions.mark(mark);
        xml.close();
        var cells = fitting(row.cells());
        for (int place = 0; place < cells.size(); place++) {
            writeCell(mark, cells.get(place), place == cells.size() - 1 ? columns - place : 1);
        }
        xml.close();
    }

    /** The cells that fit; the last of them takes the words of the others. */
    private static List<Redline> fitting(List<Redline> cells) {
        if (cells.size() <= WIDEST) {
            return cells;
        }
        var rest = cells.subList(WIDEST - 1, cells.size());
        var joined = Redline.of(joined(rest, Redline::before), joined(rest, Redline::after));
        var fitting = new ArrayList<>(cells.subList(0, WIDEST - 1));
        fitting.add(joined);
        return fitting;
    }

    private static String joined(List<Redline> cells, Function<Redline, String> side) {
        return cells.stream().map(side).collect(Collectors.joining("\t"));
    }

    private void writeCell(Mark mark, Redline words, int span) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "0", "w:type", "auto");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(span));
        }
        xml.close().open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Cell").open("w:rPr");
        revisions.mark(mark);
        xml.close().close();
        runs.write(mark, words.hunks());
        xml.close().close();
    }
}
