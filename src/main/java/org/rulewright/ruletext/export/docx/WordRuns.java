package org.rulewright.ruletext.export.docx;

import java.util.List;
import java.util.StringTokenizer;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.export.XmlOut;

/** Writes words, and what happened to them. */
final class WordRuns {
    private final XmlOut xml;
    private final Revisions revisions;

    WordRuns(XmlOut xml, Revisions revisions) {
        this.xml = xml;
        this.revisions = revisions;
    }

    /** Words of a place that is marked as a whole, each with what happened to it within. */
    void write(Mark whole, List<Hunk> hunks) {
        for (var hunk : hunks) {
            switch (hunk.kind()) {
                case KEEP -> writeMarked(whole, hunk.text());
                case INSERT -> writeMarked(Mark.INSERTED, hunk.text());
                case DELETE -> writeDeletedWithin(whole, hunk.text());
            }
        }
    }

    /** Words that were dropped on the way to a new place belong to neither version there. */
    private void writeDeletedWithin(Mark whole, String words) {
        if (whole == Mark.MOVED_TO) {
            revisions.open(whole.tag());
            writeMarked(Mark.DELETED, words);
            xml.close();
        } else {
            writeMarked(Mark.DELETED, words);
        }
    }

    private void writeMarked(Mark mark, String words) {
        if (mark == Mark.STANDS) {
            writeRun(words, "w:t");
        } else {
            revisions.open(mark.tag());
            writeRun(words, mark == Mark.DELETED ? "w:delText" : "w:t");
            xml.close();
        }
    }

    private void writeRun(String words, String tag) {
        xml.open("w:r");
        var pieces = new StringTokenizer(words, "\t\n", true);
        while (pieces.hasMoreTokens()) {
            writePiece(pieces.nextToken(), tag);
        }
        xml.close();
    }

    private void writePiece(String piece, String tag) {
        switch (piece) {
            case "\t" -> xml.empty("w:tab");
            case "\n" -> xml.empty("w:br");
            default -> xml.open(tag, "xml:space", "preserve").text(piece).close();
        }
    }
}
