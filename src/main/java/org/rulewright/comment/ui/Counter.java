package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** How much of what a field may hold is used; it grows louder near the end. */
final class Counter extends Paragraph {

    private static final double NEAR = 0.9;

    private final int most;

    Counter(TextArea field, int most) {
        this.most = most;
        addClassNames("rw-counter");
        field.addValueChangeListener(event -> count(event.getValue().length()));
        count(field.getValue().length());
    }

    private void count(int signs) {
        setText(getTranslation("comment.form.counter", signs, most));
        setClassName("rw-counter-near", signs > most * NEAR);
        getElement().setAttribute("aria-live", signs > most * NEAR ? "polite" : "off");
    }
}
