package org.rulewright.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;

/** Sends a letter to an address of one's own, to see whether mail arrives. */
final class TrialForm extends Section {

    private final EmailField address = new EmailField(getTranslation("notification.trial.address"));
    private final Note done = new Note(Tone.OK, Glyph.CHECK, getTranslation("notification.trial.done"));
    private final transient Consumer<String> write;

    TrialForm(Consumer<String> write) {
        this.write = write;
        addClassName("rw-stack");
        address.setManualValidation(true);
        done.setVisible(false);
        add(
                new H2(getTranslation("notification.trial")),
                address,
                new Button(getTranslation("notification.trial.send"), _ -> send()),
                done);
    }

    private void send() {
        done.setVisible(false);
        address.setInvalid(false);
        try {
            write.accept(address.getValue());
            done.setVisible(true);
        } catch (Refusal refusal) {
            address.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            address.setInvalid(true);
        }
    }
}
