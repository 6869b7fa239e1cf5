package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rulewright.comment.DraftFigure;
import org.rulewright.comment.EvidenceField;
import org.rulewright.comment.EvidenceKind;

/** One fact behind a point: its kind, and what a fact of that kind says. */
final class EvidenceRow extends Div {

    private final Runnable onChange;
    private final Select<EvidenceKind> kind = new Select<>();
    private final Div asked = new Div();
    private final Button remove = new Button(getTranslation("comment.form.remove"));
    private final Map<EvidenceField, TextField> fields = new EnumMap<>(EvidenceField.class);
    private DraftFigure figure;

    EvidenceRow(DraftFigure figure, Runnable onChange) {
        this.figure = figure;
        this.onChange = onChange;
        addClassName("rw-evidence-row");
        getElement().setAttribute("role", "group");
        kind.setLabel(getTranslation("comment.form.evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("comment.evidence." + item.name()));
        kind.setValue(figure.kind() == null ? EvidenceKind.OTHER : figure.kind());
        kind.addValueChangeListener(_ -> {
            ask();
            keep();
        });
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        asked.addClassName("rw-pair");
        var head = new Div(kind, remove);
        head.addClassNames("rw-row", "rw-row-between", "rw-evidence-head");
        add(head, asked);
        ask();
    }

    DraftFigure figure() {
        return figure;
    }

    void onRemove(Runnable act) {
        remove.addClickListener(_ -> act.run());
    }

    /** Its place among the facts of the point, for those who cannot see it. */
    void number(int place) {
        getElement().setAttribute("aria-label", getTranslation("comment.form.evidence.number", place));
        remove.setAriaLabel(getTranslation("comment.form.evidence.remove", place));
    }

    void focus() {
        kind.focus();
    }

    /** The fields by the names that faults use. */
    Map<String, Component> fields() {
        var named = new LinkedHashMap<String, Component>();
        fields.forEach((field, shown) -> named.put(field.name().toLowerCase(Locale.ROOT), shown));
        return named;
    }

    private void ask() {
        asked.removeAll();
        fields.clear();
        for (var field : kind.getValue().fields()) {
            var shown = new TextField(label(field));
            shown.setValue(figure.typed(field));
            shown.setValueChangeMode(ValueChangeMode.LAZY);
            shown.setManualValidation(true);
            shown.addValueChangeListener(_ -> keep());
            if (field == EvidenceField.LICENCES) {
                shown.getElement().setAttribute("inputmode", "numeric");
            }
            fields.put(field, shown);
            asked.add(shown);
        }
    }

    private String label(EvidenceField field) {
        return field == EvidenceField.VALUE
                ? getTranslation(
                        "comment.form.evidence.value." + kind.getValue().name())
                : getTranslation("comment.form.evidence.field." + field.name());
    }

    private void keep() {
        var typed = new DraftFigure(
                kind.getValue(),
                figure.value(),
                figure.maker(),
                figure.country(),
                figure.per(),
                figure.licences(),
                figure.source());
        for (var field : fields.entrySet()) {
            typed = typed.with(field.getKey(), field.getValue().getValue());
        }
        figure = typed;
        onChange.run();
    }
}
