package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.DraftPoint;

/** The head of a point: which it is and, while it is closed, what it says. */
final class PointHead extends Div {

    private final int number;
    private final PlaceNames names;
    private final H2 title = new H2();
    private final StatusBadge complete;
    private final Button edit;
    private final Button remove;
    private final Paragraph said = new Paragraph();
    private final Div reworded = new Div();

    PointHead(int number, PlaceNames names, Runnable onEdit, Runnable onRemove) {
        this.number = number;
        this.names = names;
        complete = new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("comment.form.complete"));
        edit = new Button(getTranslation("comment.form.edit"), _ -> onEdit.run());
        remove = new Button(getTranslation("comment.form.remove"), _ -> onRemove.run());
        edit.addThemeVariants(ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("comment.form.edit.point", number));
        remove.setAriaLabel(getTranslation("comment.form.remove.point", number));
        said.addClassNames("rw-said", "rw-line");
        reworded.addClassNames("rw-said", "rw-line");
        var push = new Span();
        push.addClassName("rw-push");
        addClassName("rw-point-head");
        add(title, complete, push, edit, remove, said, reworded);
    }

    void show(DraftPoint point, boolean isOpen) {
        title.setText(getTranslation("comment.form.point.on", number, names.of(point)));
        complete.setVisible(!isOpen && !point.words().isBlank());
        edit.setVisible(!isOpen);
        remove.setVisible(isOpen);
        said.setVisible(!isOpen);
        said.setText(point.words());
        reworded.removeAll();
        reworded.setVisible(!isOpen && point.suggestsWording());
        if (reworded.isVisible()) {
            reworded.add(new Rewording(point.passage(), point.wording()));
        }
    }
}
