package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.rulewright.comment.letter.LetterText;

/** The field into which an author pastes a letter. */
final class PastedLetter extends Div {

    private final TextArea words = new TextArea(getTranslation("comment.letter.paste"));

    PastedLetter(String pasted, Consumer<String> keep, Runnable onDone) {
        words.setValue(pasted);
        words.setHelperText(getTranslation("comment.letter.paste.hint"));
        words.addThemeName("helper-above-field");
        words.addClassName("rw-letter-paste");
        words.setMaxLength(LetterText.MOST_SIGNS);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> keep.accept(event.getValue()));
        var take = new Button(getTranslation("comment.letter.take"), _ -> take(onDone));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("rw-stack");
        add(new H2(getTranslation("comment.letter.paste.title")), words, new Div(take));
    }

    private void take(Runnable onDone) {
        var isEmpty = words.getValue().isBlank();
        words.setErrorMessage(getTranslation("comment.letter.paste.empty"));
        words.setInvalid(isEmpty);
        if (isEmpty) {
            words.focus();
        } else {
            onDone.run();
        }
    }
}
