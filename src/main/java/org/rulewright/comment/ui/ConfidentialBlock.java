package org.rulewright.comment.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ConfidentialPart;

/** Lets an author mark words as confidential: they move into the sealed store at once, and leave a labelled gap. */
final class ConfidentialBlock extends Div implements MarkLine.Acts {

    private final Marking marking;
    private final ConfidentialFields fields;
    private final Checkbox open = new Checkbox();
    private final Div content = new Div();
    private final Div marks = new Div();
    private final TextField typed = new TextField(getTranslation("comment.secret.typed"));
    private final Paragraph refused = new Paragraph();

    private ConfidentialBlock(Marking marking, Supplier<Map<String, Component>> fields, String question) {
        this.marking = marking;
        this.fields = new ConfidentialFields(marking, fields);
        addClassNames("rw-note", "rw-note-secret");
        open.setLabel(question);
        open.addValueChangeListener(_ -> draw());
        var hint = new Paragraph(getTranslation("comment.secret.hint"));
        hint.addClassName("rw-small");
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        content.add(hint, buttons(), typing(), refused, marks);
        content.addClassName("rw-stack-s");
        marks.addClassName("rw-stack-s");
        add(Glyph.LOCK.draw(), new Div(open, content));
        addAttachListener(_ -> watchSelections());
        refuse("");
        draw();
    }

    /** The block of a point; the condition says whether its wording was changed, so that there is one to hide. */
    static ConfidentialBlock ofPoint(
            Marking marking, Supplier<Map<String, Component>> fields, BooleanSupplier hasWording) {
        var block = new ConfidentialBlock(marking, fields, translate("comment.secret.point"));
        var whole = new Button(translate("comment.secret.whole"), _ -> block.hideAll(hasWording.getAsBoolean()));
        whole.addThemeVariants(ButtonVariant.SMALL);
        block.content.addComponentAtIndex(2, new Div(whole));
        return block;
    }

    /** The block of the general remarks. */
    static ConfidentialBlock ofRemarks(Marking marking, Supplier<Map<String, Component>> fields) {
        return new ConfidentialBlock(marking, fields, translate("comment.secret.remarks"));
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }

    private Component buttons() {
        var mark = new Button(getTranslation("comment.secret.mark"), Glyph.LOCK.draw(), _ -> hideSelected());
        mark.addThemeVariants(ButtonVariant.SMALL);
        return new Div(mark);
    }

    private Component typing() {
        var hide = new Button(getTranslation("comment.secret.typed.hide"), _ -> hideTyped());
        hide.addThemeVariants(ButtonVariant.SMALL);
        typed.addClassName("rw-wide");
        var row = new Div(typed, hide);
        row.addClassNames("rw-stack-s");
        return row;
    }

    /** Notes in the browser when words were selected in a field, so that the last selection counts. */
    private void watchSelections() {
        getElement().executeJs("""
                if (!window.rwSelections) {
                    window.rwSelections = true;
                    document.addEventListener('select', (event) => event.target.rwSelected = Date.now(), true);
                }
                """);
    }

    /** Asks the browser which words were selected last in one of the fields; works by keyboard as by pointer. */
    private void hideSelected() {
        var elements = fields.all().stream().map(Component::getElement).toArray();
        var each = IntStream.range(0, elements.length)
                .mapToObj(place -> "$" + place)
                .collect(joining(", "));
        getElement().executeJs("const fields = [" + each + """
                ];
                const chosen = fields.map((field, place) => ({ field: field.inputElement, place }))
                    .filter((each) => each.field && each.field.selectionStart < each.field.selectionEnd)
                    .sort((one, other) => (other.field.rwSelected || 0) - (one.field.rwSelected || 0))[0];
                return chosen ? chosen.place + ':' + chosen.field.selectionStart + ':'
                    + chosen.field.value.substring(chosen.field.selectionStart, chosen.field.selectionEnd) : '';
                """, elements).then(String.class, this::hideAnswered);
    }

    private void hideAnswered(String answer) {
        var parts = answer.split(":", 3);
        attempt(() -> {
            if (parts.length < 3) {
                throw new Refusal("comment.secret.refused.selection");
            }
            var name = fields.names().get(Integer.parseInt(parts[0]));
            fields.hide(name, Integer.parseInt(parts[1]), parts[2], Claim.business());
        });
    }

    private void hideTyped() {
        attempt(() -> {
            if (typed.getValue().isBlank()) {
                throw new Refusal("comment.secret.refused.selection");
            }
            fields.hide(typed.getValue().strip(), Claim.business());
            typed.clear();
        });
    }

    private void hideAll(boolean hasWording) {
        attempt(() -> fields.hideAll(name -> hasWording || !name.equals("suggestedWording")));
    }

    @Override
    public String words(ConfidentialPart part) {
        return marking.words(part);
    }

    @Override
    public ConfidentialPart change(ConfidentialPart part, Claim claim, boolean repeatable) {
        return fields.change(part, claim, repeatable);
    }

    @Override
    public void show(ConfidentialPart part) {
        attempt(() -> fields.show(part));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            refuse("");
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
        draw();
    }

    private void refuse(String text) {
        refused.setText(text);
        refused.setVisible(!text.isEmpty());
    }

    private void draw() {
        marks.removeAll();
        var own = marking.parts().stream().filter(fields::hold).toList();
        own.forEach(part -> marks.add(new MarkLine(part, this)));
        if (!own.isEmpty()) {
            open.setValue(true);
        }
        open.setReadOnly(!own.isEmpty());
        content.setVisible(open.getValue());
    }
}
