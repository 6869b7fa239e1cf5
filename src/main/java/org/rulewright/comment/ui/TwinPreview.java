package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.GapBox;
import org.rulewright.confidential.twin.TwinPage;

/** A public version as everybody will read it, one page at a time. */
final class TwinPreview extends Section {

    private final H4 title = new H4();
    private final Button previous = turner("comment.secret.make.previous", -1);
    private final Button next = turner("comment.secret.make.next", 1);
    private final Div words = new Div();
    private List<TwinPage> pages = List.of();
    private int at;

    TwinPreview() {
        addClassNames("rw-twin-preview", "rw-stack-s");
        title.getElement().setAttribute("aria-live", "polite");
        words.addClassNames("rw-twin-page", "rw-as-written");
        words.getElement().setAttribute("tabindex", "0");
        words.getElement().setAttribute("role", "document");
        var row = new Div(previous, next);
        row.addClassName("rw-row");
        add(title, row, words);
    }

    /** Shows these, on the page where it stood. */
    void show(List<TwinPage> twin) {
        pages = twin;
        draw();
    }

    private Button turner(String key, int steps) {
        var button = new Button(getTranslation(key), _ -> {
            at += steps;
            draw();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void draw() {
        at = Math.clamp(at, 0, Math.max(0, pages.size() - 1));
        title.setText(getTranslation("comment.secret.make.page", at + 1, pages.size()));
        words.getElement().setAttribute("aria-label", title.getText());
        previous.setEnabled(at > 0);
        next.setEnabled(at < pages.size() - 1);
        words.removeAll();
        if (pages.isEmpty() || pages.get(at).isBlank()) {
            words.add(new Paragraph(getTranslation("comment.secret.make.wordless")));
            return;
        }
        pages.get(at)
                .pieces()
                .forEach(piece -> words.add(piece.isGap() ? new GapBox(piece.words(), true) : new Span(piece.words())));
    }
}
