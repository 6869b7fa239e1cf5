package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ConfidentialPart;

/** The fields of a part of the form in which words can be hidden: a label takes their place, and gives it back. */
final class ConfidentialFields {

    /** A number has no room for a label: its label stands with where the figure comes from. */
    private static final String NUMBER = ".licences";

    private static final String BESIDE_NUMBER = ".source";

    private final Marking marking;
    private final Supplier<Map<String, Component>> shown;

    /** The fields by their names, asked anew each time: facts come and go. */
    ConfidentialFields(Marking marking, Supplier<Map<String, Component>> shown) {
        this.marking = marking;
        this.shown = shown;
    }

    private Map<String, TextFieldBase<?, String>> fields() {
        var fields = new LinkedHashMap<String, TextFieldBase<?, String>>();
        shown.get().forEach((name, field) -> {
            if (field instanceof TextFieldBase<?, ?> text && !name.startsWith("document")) {
                fields.put(name, written(text));
            }
        });
        return fields;
    }

    @SuppressWarnings("unchecked") // what is written in the form is text
    private static TextFieldBase<?, String> written(TextFieldBase<?, ?> field) {
        return (TextFieldBase<?, String>) field;
    }

    List<String> names() {
        return List.copyOf(fields().keySet());
    }

    List<TextFieldBase<?, String>> all() {
        return List.copyOf(fields().values());
    }

    /** Whether a label of the part stands in one of these fields. */
    boolean hold(ConfidentialPart part) {
        return fields().values().stream().anyMatch(field -> field.getValue().contains(part.label()));
    }

    /** Hides these words where they stand first; refuses words that stand in none of the fields. */
    void hide(String words, Claim claim) {
        for (var name : names()) {
            var start = value(name).indexOf(words);
            if (start >= 0) {
                hide(name, start, words, claim);
                return;
            }
        }
        throw new Refusal("comment.secret.refused.absent");
    }

    /** Hides all that is written in the chosen fields, each as a part of its own; what is hidden already stays so. */
    void hideAll(Predicate<String> isChosen) {
        for (var name : names()) {
            var value = value(name);
            var isHidden = marking.parts().stream().anyMatch(part -> value.contains(part.label()));
            if (isChosen.test(name) && !value.isBlank() && !isHidden) {
                hide(name, 0, value, Claim.business());
            }
        }
    }

    /** Hides the words of a field from this place on; refuses a place where others stand, or a label. */
    void hide(String name, int start, String selected, Claim claim) {
        var value = value(name);
        if (!value.startsWith(selected, start)) {
            throw new Refusal("comment.secret.refused.absent");
        }
        var words = selected.strip();
        var from = start + (selected.length() - selected.stripLeading().length());
        refuseLabels(value, from, from + words.length());
        if (name.endsWith(NUMBER)) {
            var part = marking.hide(name, words, aboutNumber(claim));
            var beside = besideNumber(name);
            write(beside, (value(beside) + " " + part.label()).strip());
            write(name, "");
        } else {
            var part = marking.hide(name, words, claim);
            write(name, value.substring(0, from) + part.label() + value.substring(from + words.length()));
        }
    }

    /** Puts the words back where their label stands, and takes the mark off. */
    void show(ConfidentialPart part) {
        var words = marking.words(part);
        var number = names().stream()
                .filter(name -> name.endsWith(NUMBER) && part.place().endsWith(NUMBER))
                .filter(name ->
                        value(name).isEmpty() && value(besideNumber(name)).contains(part.label()))
                .findFirst();
        if (number.isPresent()) {
            write(number.get(), words);
            replace(part.label(), "");
        } else {
            replace(part.label(), words);
        }
        marking.remove(part);
    }

    /** Changes what the author says of the part, and its label in the fields with it. */
    ConfidentialPart change(ConfidentialPart part, Claim claim, boolean repeatable) {
        var changed = marking.change(part, claim, repeatable);
        replace(part.label(), changed.label());
        return changed;
    }

    private static String besideNumber(String name) {
        return name.substring(0, name.length() - NUMBER.length()) + BESIDE_NUMBER;
    }

    private static Claim aboutNumber(Claim claim) {
        return new Claim(claim.ground(), claim.words(), I18NProvider.translate("comment.secret.licences"));
    }

    private void replace(String label, String by) {
        fields().forEach((name, field) -> {
            if (field.getValue().contains(label)) {
                var replaced = field.getValue().replace(label, by);
                write(name, by.isEmpty() ? replaced.strip() : replaced);
            }
        });
    }

    private void refuseLabels(String value, int start, int end) {
        for (var part : marking.parts()) {
            var label = value.indexOf(part.label());
            if (label >= 0 && start < label + part.label().length() && label < end) {
                throw new Refusal("comment.secret.refused.label");
            }
        }
    }

    private String value(String name) {
        var field = fields().get(name);
        return field == null ? "" : field.getValue();
    }

    private void write(String name, String value) {
        var field = fields().get(name);
        if (field != null) {
            field.setValue(value);
        }
    }
}
