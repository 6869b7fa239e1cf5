package org.rulewright.ruletext.export.docx;

import java.util.List;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.export.XmlOut;

/** Writes the places of a text, one after the other, as paragraphs and tables. */
final class WordBody {
    private final RuleText from;
    private final RuleText to;
    private final XmlOut xml;
    private final Revisions revisions;
    private final WordRuns runs;
    private final WordTable tables;

    /** @param from the text that marked places were in; the same as {@code to} where nothing is marked */
    WordBody(RuleText from, RuleText to, XmlOut xml, Revisions revisions) {
        this.from = from;
        this.to = to;
        this.xml = xml;
        this.revisions = revisions;
        runs = new WordRuns(xml, revisions);
        tables = new WordTable(xml, revisions, runs);
    }

    void write(List<Tracked> places) {
        places.forEach(this::write);
    }

    private void write(Tracked place) {
        if (place.isTable()) {
            writeTable(place);
        } else if (place.mark().isMove()) {
            writeMove(place);
        } else {
            writeParagraph(place);
        }
    }

    private void writeMove(Tracked place) {
        var range = place.mark().tag() + "Range";
        var name = "move%d".formatted(place.now().lineage().value());
        var number = revisions.start(range + "Start", "w:name", name);
        writeParagraph(place);
        xml.empty(range + "End", "w:id", number).line();
    }

    private void writeParagraph(Tracked place) {
        xml.open("w:p");
        writeLayout(place, place.mark());
        runs.write(place.mark(), place.hunks());
        xml.close().line();
    }

    private void writeLayout(Tracked place, Mark end) {
        var old = Layout.of(place.old(), place.mark() == Mark.INSERTED ? to : from);
        var now = Layout.of(place.now(), place.mark() == Mark.DELETED ? from : to);
        var shown = place.mark() == Mark.MOVED_FROM ? old : now;
        xml.open("w:pPr");
        shown.write(xml);
        xml.open("w:rPr");
        revisions.mark(end);
        xml.close();
        if (place.mark() == Mark.STANDS && !old.equals(now)) {
            revisions.open("w:pPrChange");
            xml.open("w:pPr");
            old.write(xml);
            xml.close().close();
        }
        xml.close();
    }

    private void writeTable(Tracked place) {
        if (!place.numberHunks().isEmpty()) {
            xml.open("w:p");
            writeLayout(place, captionMark(place));
            runs.write(place.mark(), place.numberHunks());
            xml.close().line();
        }
        tables.write(place);
    }

    /** The line above a table is gone, or new, with its number. */
    private static Mark captionMark(Tracked place) {
        if (place.old().number().isEmpty()) {
            return Mark.INSERTED;
        }
        return place.now().number().isEmpty() ? Mark.DELETED : place.mark();
    }
}
