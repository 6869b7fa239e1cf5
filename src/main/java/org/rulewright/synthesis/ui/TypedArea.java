package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;

/** A field whose words stay when the page is laid out anew for something else, and that says itself why they are refused. */
public final class TypedArea extends TextArea {

    private final Map<String, String> typed;
    private final String place;

    /**
     * A field with what was typed in its place before.
     *
     * @param typed what is typed on the page and not sent yet, by place; outlives this field
     */
    public TypedArea(String label, Map<String, String> typed, String place) {
        super(label);
        this.typed = typed;
        this.place = place;
        setWidthFull();
        setValue(typed.getOrDefault(place, ""));
        addValueChangeListener(event -> typed.put(place, event.getValue()));
    }

    /** Hands the words on, which may lay the page out anew; keeps them, and says why, where they are refused. */
    public void send(Consumer<String> act) {
        var words = getValue();
        typed.remove(place);
        try {
            act.accept(words);
        } catch (Refusal refusal) {
            typed.put(place, words);
            setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            setInvalid(true);
            focus();
        }
    }
}
