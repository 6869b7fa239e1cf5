package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.rulewright.comment.Correspondents.Cosigner;

/** One who is to sign too: who, for whom, and where the question is sent. */
final class CosignerRow extends Div {

    private final H3 title = new H3();
    private final TextField name = new TextField(getTranslation("comment.cosigner.name"));
    private final TextField organisation = new TextField(getTranslation("comment.cosigner.organisation"));
    private final EmailField address = new EmailField(getTranslation("comment.cosigner.address"));
    private final Button remove = new Button(getTranslation("comment.form.remove"));

    CosignerRow(Cosigner cosigner, Runnable onChange, Consumer<CosignerRow> onRemove) {
        name.setValue(cosigner.name());
        organisation.setValue(cosigner.organisation());
        address.setValue(cosigner.address());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        organisation.setValueChangeMode(ValueChangeMode.LAZY);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        name.setManualValidation(true);
        address.setManualValidation(true);
        name.addValueChangeListener(_ -> onChange.run());
        organisation.addValueChangeListener(_ -> onChange.run());
        address.addValueChangeListener(_ -> onChange.run());
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.addClickListener(_ -> onRemove.accept(this));
        var head = new Div(title, remove);
        head.addClassNames("rw-row", "rw-row-apart");
        var pair = new Div(name, organisation);
        pair.addClassName("rw-pair");
        addClassNames("rw-card", "rw-fields");
        add(head, pair, address);
    }

    void number(int number) {
        title.setText(getTranslation("comment.cosigner.one", number));
        remove.setAriaLabel(getTranslation("comment.cosigner.remove", number));
    }

    TextField name() {
        return name;
    }

    EmailField address() {
        return address;
    }

    Cosigner value() {
        return new Cosigner(name.getValue(), organisation.getValue(), address.getValue());
    }
}
