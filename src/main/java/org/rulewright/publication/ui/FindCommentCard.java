package org.rulewright.publication.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Leads from a tracking number to the comment's public page. */
final class FindCommentCard extends Div {

    private final TextField number = new TextField();

    FindCommentCard() {
        addClassName("rw-card");
        var why = new Paragraph(getTranslation("publication.find.why"));
        why.addClassNames("rw-small", "rw-quiet");
        number.setAriaLabel(getTranslation("publication.find.number"));
        number.setPlaceholder(getTranslation("publication.find.example"));
        number.addKeyPressListener(Key.ENTER, _ -> find());
        var find = new Button(getTranslation("publication.find"), _ -> find());
        find.setWidthFull();
        add(new H2(getTranslation("publication.find.title")), why, number, find);
    }

    private void find() {
        var wanted = number.getValue().strip().toUpperCase(Locale.ROOT);
        number.setInvalid(!wanted.matches("[A-Z0-9][A-Z0-9._-]{2,59}"));
        number.setErrorMessage(getTranslation("publication.find.wrong"));
        if (number.isInvalid()) {
            number.focus();
        } else {
            getUI().ifPresent(ui -> ui.navigate("comments/" + wanted));
        }
    }
}
