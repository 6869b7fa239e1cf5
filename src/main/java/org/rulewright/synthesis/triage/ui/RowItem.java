package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rulewright.comment.Comment;
import org.rulewright.synthesis.triage.TriageRow;

/** One comment in the list. */
final class RowItem extends ListItem {

    private final Checkbox tick = new Checkbox();
    private final ReadersMark readers;

    RowItem(TriageSheet sheet, TriageRow row, Comment comment, TriageAddress address) {
        addClassName("rw-queue-row");
        var number = sheet.shortNumber(comment.trackingNumber());
        var words = new RowWords(sheet, row);
        var link = new Anchor(address.reading(comment.trackingNumber()).href());
        link.addClassName("rw-trow");
        link.setClassName("rw-unread", !row.read());
        link.add(
                line("rw-trow-top", part(number, "rw-num"), part(sheet.times().shortDay(row.received()), "rw-push")),
                part(RowWords.name(comment), "rw-trow-title"),
                part(words.extent(), "rw-trow-more"),
                part(words.novelty(), "rw-trow-more"));
        readers = new ReadersMark(sheet.readers(row.comment()));
        var marks = line("rw-trow-marks", readers);
        words.marks().forEach(marks::add);
        link.add(marks);
        if (address.comment().equals(comment.trackingNumber().value())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (sheet.mayAct()) {
            tick.setAriaLabel(getTranslation("synthesis.triage.tick", number));
            add(tick);
        }
        add(link);
    }

    ReadersMark readers() {
        return readers;
    }

    Checkbox tick() {
        return tick;
    }

    private static Span part(String words, String name) {
        var part = new Span(words);
        part.addClassName(name);
        return part;
    }

    private static Span line(String name, Span... parts) {
        var line = new Span(parts);
        line.addClassNames(name, "rw-row");
        return line;
    }
}
