package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;

/** Sends the link to the draft to an address that is used for this once. */
final class LinkByMail extends Details {

    private final EmailField address = new EmailField(getTranslation("comment.link.address"));
    private final Paragraph said = new Paragraph();
    private final transient Consumer<String> send;

    LinkByMail(Consumer<String> send) {
        this.send = send;
        setSummaryText(getTranslation("comment.link.open"));
        address.setHelperText(getTranslation("comment.link.hint"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setManualValidation(true);
        said.addClassName("rw-small");
        said.getElement().setAttribute("aria-live", "polite");
        var button = new Button(getTranslation("comment.link.send"), _ -> send());
        button.addThemeVariants(ButtonVariant.SMALL);
        var body = new Div(address, button, said);
        body.addClassName("rw-stack");
        add(body);
    }

    private void send() {
        said.setText("");
        address.setInvalid(false);
        try {
            send.accept(address.getValue());
            said.setText(getTranslation("comment.link.sent"));
        } catch (Refusal refusal) {
            address.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            address.setInvalid(true);
        }
    }
}
