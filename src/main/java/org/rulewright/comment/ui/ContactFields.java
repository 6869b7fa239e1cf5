package org.rulewright.comment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.rulewright.comment.Correspondents.Contact;
import org.rulewright.comment.SubmitterKind;

/** The sender's mail address, if there is to be one, and what it may be used for. */
final class ContactFields extends Section {

    private final EmailField address = new EmailField(getTranslation("comment.contact.address"));
    private final Checkbox receipt = new Checkbox(getTranslation("comment.contact.receipt"));
    private final Checkbox news = new Checkbox(getTranslation("comment.contact.news"));
    private final Div wishes = new Div(receipt, news);

    ContactFields(Contact contact, Consumer<Contact> onChange) {
        address.setValue(contact.address());
        receipt.setValue(contact.receipt());
        news.setValue(contact.news());
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.setManualValidation(true);
        wishes.addClassName("rw-wishes");
        wishes.setVisible(!contact.address().isBlank());
        address.addValueChangeListener(_ -> changed(onChange));
        receipt.addValueChangeListener(_ -> changed(onChange));
        news.addValueChangeListener(_ -> changed(onChange));
        var card = new Div(address, wishes);
        card.addClassNames("rw-card", "rw-fields");
        addClassName("rw-stack");
        add(new H2(getTranslation("comment.contact.title")), card);
    }

    /** Says what becomes of the address, which is not the same for somebody without a name. */
    void showFor(SubmitterKind kind) {
        address.setHelperText(getTranslation(
                kind == SubmitterKind.ANONYMOUS ? "comment.contact.hint.anonymous" : "comment.contact.hint"));
    }

    EmailField address() {
        return address;
    }

    private void changed(Consumer<Contact> onChange) {
        wishes.setVisible(!address.getValue().isBlank());
        onChange.accept(new Contact(address.getValue(), receipt.getValue(), news.getValue()));
    }
}
