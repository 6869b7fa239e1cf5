package org.rulewright.files.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.files.FileReading;
import org.rulewright.files.ReadingState;

/** What reading a file found, in words: its pages, and each thing that a reader should know. */
public final class ReadingFacts extends Div {

    /** The facts of a reading; nothing where it is null, since the file is not ours to read. */
    public ReadingFacts(@Nullable FileReading reading) {
        addClassName("rw-file-facts");
        if (reading == null) {
            return;
        }
        line(summary(reading), false);
        reading.findings().stream()
                .sorted()
                .forEach(finding -> line(getTranslation("files.finding." + finding.name()), finding.isWarning()));
    }

    private String summary(FileReading reading) {
        return reading.state() == ReadingState.READ
                ? getTranslation("files.pages", reading.pages())
                : getTranslation("files.state." + reading.state().name());
    }

    private void line(String words, boolean isWarning) {
        var line = new Paragraph();
        line.addClassNames("rw-small", isWarning ? "rw-file-warning" : "rw-quiet");
        if (isWarning) {
            line.add(Glyph.WARNING.draw());
        }
        line.add(words);
        add(line);
    }
}
