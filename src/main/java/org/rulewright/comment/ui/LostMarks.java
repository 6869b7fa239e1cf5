package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.Glyph;
import org.rulewright.confidential.ConfidentialPart;

/** Hidden words whose label was taken out of the text: to be put back, or destroyed. */
final class LostMarks extends Div implements Focusable<LostMarks> {

    private final Marking marking;
    private final TextArea remarks;

    LostMarks(Marking marking, TextArea remarks) {
        this.marking = marking;
        this.remarks = remarks;
        getElement().setAttribute("tabindex", "-1");
        draw();
    }

    /** Looks anew which labels are gone. */
    void draw() {
        removeAll();
        setClassName("rw-note rw-note-secret");
        var lost = marking.parts().stream().filter(marking::isLost).toList();
        setVisible(!lost.isEmpty());
        var lines = new Div(new H3(getTranslation("comment.secret.lost")));
        lines.addClassName("rw-stack-s");
        lost.forEach(part -> lines.add(line(part)));
        add(Glyph.LOCK.draw(), lines);
    }

    private Component line(ConfidentialPart part) {
        var back = new Button(getTranslation("comment.secret.lost.back"), _ -> {
            remarks.setValue((remarks.getValue() + "\n" + part.label()).strip());
            draw();
        });
        var delete = new Button(getTranslation("comment.secret.lost.delete"), _ -> {
            marking.remove(part);
            draw();
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        delete.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        var label = new Span(part.label());
        label.addClassName("rw-gap");
        var row = new Div(back, delete);
        row.addClassName("rw-row");
        return new Div(new Paragraph(label), row);
    }
}
