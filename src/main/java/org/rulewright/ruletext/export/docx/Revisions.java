package org.rulewright.ruletext.export.docx;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rulewright.ruletext.export.XmlOut;

/** Writes tracked changes: whose they are, of when, and a number for each. */
final class Revisions {
    private final XmlOut xml;
    private final String author;
    private final String date;
    private int number;

    Revisions(XmlOut xml, String author, LocalDate dated) {
        this.xml = xml;
        this.author = author;
        date = dated.atStartOfDay() + ":00Z";
    }

    /** Opens a change; {@code more} are further attributes. The caller closes it. */
    void open(String tag, String... more) {
        xml.open(tag, attributes(more));
    }

    /** Marks what it stands in: a paragraph's end, or a row of a table. */
    void mark(Mark mark) {
        if (mark != Mark.STANDS) {
            xml.empty(mark.tag(), attributes());
        }
    }

    /** Starts a range, and gives its number, with which it ends. */
    String start(String tag, String... more) {
        xml.empty(tag, attributes(more));
        return String.valueOf(number);
    }

    private String[] attributes(String... more) {
        number++;
        var own = Stream.of("w:id", String.valueOf(number), "w:author", author, "w:date", date);
        return Stream.concat(own, Stream.of(more)).toArray(String[]::new);
    }
}
