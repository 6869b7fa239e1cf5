package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.ContactVersion;
import org.rulewright.comment.OwnContact;

/** Where news about a comment goes, for its sender: the address that counts, another one, and all that were given. */
final class OwnContactPart extends Section {

    private final OwnContact contact;
    private final Secret receipt;
    private final Runnable onChange;

    OwnContactPart(OwnContact contact, Secret receipt, Runnable onChange) {
        this.contact = contact;
        this.receipt = receipt;
        this.onChange = onChange;
        addClassName("rw-stack");
    }

    /** Shows it; it can be changed as long as the comment period is open, and taken back at any time. */
    OwnContactPart show(boolean isOpen, Times times) {
        var current = contact.current(receipt);
        var versions = contact.versions(receipt);
        add(new H2(getTranslation("comment.own.contact")));
        add(new Paragraph(current.map(address -> getTranslation("comment.own.contact.current", address))
                .orElseGet(() -> getTranslation("comment.own.contact.none"))));
        versions.stream()
                .filter(ContactVersion::waits)
                .forEach(version -> add(new Paragraph(getTranslation("comment.own.contact.waits", version.address()))));
        if (current.isPresent() || versions.stream().anyMatch(ContactVersion::waits)) {
            add(removing());
        }
        if (isOpen) {
            add(changing());
        }
        if (!versions.isEmpty()) {
            add(history(versions, times));
        }
        setVisible(isOpen || current.isPresent() || !versions.isEmpty());
        return this;
    }

    private Div changing() {
        var address = new EmailField(getTranslation("comment.own.contact.other"));
        address.setHelperText(getTranslation("comment.own.contact.hint"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setManualValidation(true);
        address.addClassName("rw-wide");
        var ask = new Button(getTranslation("comment.own.contact.ask"), _ -> {
            try {
                contact.change(receipt, address.getValue());
                onChange.run();
            } catch (Refusal refusal) {
                address.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                address.setInvalid(true);
            }
        });
        var part = new Div(address, ask);
        part.addClassName("rw-stack-s");
        return part;
    }

    private Button removing() {
        var remove = new Button(getTranslation("comment.own.contact.remove"), _ -> {
            contact.remove(receipt);
            onChange.run();
        });
        remove.addThemeVariants(ButtonVariant.SMALL);
        return remove;
    }

    private UnorderedList history(List<ContactVersion> versions, Times times) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation("comment.own.contact.versions"));
        list.addClassNames("rw-small", "rw-quiet");
        versions.forEach(version -> list.add(new ListItem(line(version, times))));
        return list;
    }

    private String line(ContactVersion version, Times times) {
        var address = version.address().isEmpty() ? getTranslation("comment.own.contact.forgotten") : version.address();
        var confirmed = version.confirmed();
        var ended = version.ended();
        var began = confirmed == null
                ? getTranslation("comment.own.contact.asked", address, times.moment(version.asked()))
                : getTranslation("comment.own.contact.since", address, times.moment(confirmed));
        return ended == null ? began : getTranslation("comment.own.contact.ended", began, times.moment(ended));
    }
}
