package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;

/** What staff say to one item of a list, kept whenever the field is left; refused words stay, and the field says why. */
final class KeptWords extends Div {

    private final TextArea field;
    private final Consumer<String> keeper;

    private String kept;

    /** @param keeper refuses by an exception */
    KeptWords(TextArea field, Button save, String kept, Consumer<String> keeper) {
        this.field = field;
        this.kept = kept;
        this.keeper = keeper;
        addClassName("rw-stack-s");
        field.setValue(kept);
        field.setWidthFull();
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
        save.addClickListener(_ -> keep());
        add(field, save);
    }

    private void keep() {
        var words = field.getValue();
        if (words.equals(kept)) {
            field.setInvalid(false);
            return;
        }
        try {
            keeper.accept(words);
            kept = words;
            field.setInvalid(false);
        } catch (Refusal refusal) {
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
        }
    }
}
