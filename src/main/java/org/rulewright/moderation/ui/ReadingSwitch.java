package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Switches between the comment with its marks and the comment as the public will read it. */
final class ReadingSwitch extends Div {

    private final NativeButton marks = new NativeButton(getTranslation("moderation.with-marks"));
    private final NativeButton publics = new NativeButton(getTranslation("moderation.preview"));

    /** @param show is told whether it shall be shown as the public will read it */
    ReadingSwitch(Consumer<Boolean> show) {
        addClassNames("rw-seg", "rw-push");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("moderation.reading"));
        add(marks, publics);
        press(false);
        marks.addClickListener(_ -> choose(false, show));
        publics.addClickListener(_ -> choose(true, show));
    }

    private void choose(boolean asPublic, Consumer<Boolean> show) {
        press(asPublic);
        show.accept(asPublic);
    }

    private void press(boolean asPublic) {
        marks.getElement().setAttribute("aria-pressed", String.valueOf(!asPublic));
        publics.getElement().setAttribute("aria-pressed", String.valueOf(asPublic));
    }
}
