package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Why files were not taken, each until the sender has read it. */
final class FileErrors extends Div {

    FileErrors() {
        getElement().setAttribute("role", "alert");
    }

    void tell(String words) {
        var why = new Paragraph(words);
        why.addClassName("rw-err");
        var line = new Div(why);
        line.addClassName("rw-row");
        var dismiss = new Button(getTranslation("comment.form.files.dismiss"), _ -> remove(line));
        dismiss.addThemeVariants(ButtonVariant.SMALL);
        dismiss.setAriaLabel(getTranslation("comment.form.files.dismiss.one", words));
        line.add(dismiss);
        add(line);
    }
}
