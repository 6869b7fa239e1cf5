package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.rulewright.comment.bundle.Bundle;

/** How much of a file is read. */
final class ReadingBar extends Div {

    private static final long MEGA = 1024L * 1024L;

    ReadingBar(Bundle.Reading reading) {
        var bar = new ProgressBar(0, Math.max(1, reading.bytes()), Math.min(reading.to(), reading.bytes()));
        bar.getElement().setAttribute("aria-label", getTranslation("comment.bundle.reading.bar"));
        var all = Math.max(1, Math.ceilDiv(reading.bytes(), MEGA));
        add(bar, new Paragraph(getTranslation("comment.bundle.reading", reading.to() / MEGA, all)));
    }
}
