package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.AttachedFile;
import org.rulewright.files.FileReading;
import org.rulewright.files.FileReadings;
import org.rulewright.files.FileType;
import org.rulewright.files.Finding;
import org.rulewright.files.PageText;
import org.rulewright.files.ReadingState;
import org.rulewright.files.ui.PageWords;
import org.rulewright.files.ui.ReadingFacts;

/** One page of a file: as it looks, its words beside it, and the ways to the other pages. */
final class FileReader extends Div {

    private final FileAddress address;
    private final AttachedFile file;
    private final FileReadings readings;
    private final Waiting waiting = new Waiting(this::draw);

    FileReader(FileAddress address, AttachedFile file, FileReadings readings) {
        this.address = address;
        this.file = file;
        this.readings = readings;
        addClassNames("rw-file-reader", "rw-stack");
        draw();
    }

    private void draw() {
        var reading = readings.get(file.content());
        removeAll();
        add(head(reading), waiting);
        if (reading.pages() > 0) {
            var page = Math.clamp(address.page(), 1, reading.pages());
            var place = address.onPage(page);
            add(new PageTurner(place, reading, readings), page(place, reading));
        } else if (reading.isDone()) {
            add(new Paragraph(getTranslation("comment.file.unread")));
        }
        waiting.lookAgain(!reading.isDone());
    }

    private Div head(FileReading reading) {
        var size = new Paragraph(getTranslation("comment.file.size", FilesPart.kilobytes(file.size())));
        size.addClassNames("rw-small", "rw-quiet");
        var save = new ButtonLink(address.download(file.name()), Glyph.DOWNLOAD, getTranslation("comment.file.save"));
        save.setRouterIgnore(true);
        var facts = new ReadingFacts(reading);
        var row = new Div(save, size);
        row.addClassName("rw-row");
        return reading.findings().stream().anyMatch(Finding::isWarning)
                ? new Div(row, new Note(Tone.TIME, Glyph.WARNING, facts))
                : new Div(row, facts);
    }

    private Div page(FileAddress place, FileReading reading) {
        var sides = new Div();
        sides.addClassName("rw-page-sides");
        if (isDrawn(reading)) {
            var picture = new Image(place.picture(), getTranslation("comment.file.picture", place.page()));
            picture.addClassName("rw-page-picture");
            sides.add(picture);
            sides.addClassName("rw-page-both");
        }
        var words =
                readings.page(file.content(), place.page()).map(PageText::text).filter(text -> !text.isBlank());
        var section = new Section(new H2(getTranslation("comment.file.words", place.page())));
        section.add(
                words.isPresent()
                        ? new PageWords(words.get(), place.find())
                        : new Paragraph(getTranslation("comment.file.no-words")));
        sides.add(section);
        return sides;
    }

    private boolean isDrawn(FileReading reading) {
        return reading.state() == ReadingState.READ
                && FileType.ofMediaType(file.mediaType())
                        .filter(FileType::isDrawn)
                        .isPresent();
    }
}
