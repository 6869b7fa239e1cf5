package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.DraftPoint.Figure;
import org.rulewright.comment.EvidenceKind;

/** The figures behind a point; all of it may stay empty. */
final class EvidenceFields extends Details {

    private final Select<EvidenceKind> kind = new Select<>();
    private final TextField value = new TextField(getTranslation("comment.form.evidence.value"));
    private final TextField licences = new TextField(getTranslation("comment.form.evidence.licences"));
    private final TextField source = new TextField(getTranslation("comment.form.evidence.source"));

    EvidenceFields(Figure figure, Runnable onChange) {
        setSummaryText(getTranslation("comment.form.evidence"));
        kind.setLabel(getTranslation("comment.form.evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("comment.evidence." + item.name()));
        kind.setValue(figure.kind());
        value.setValue(figure.value());
        licences.setValue(figure.licences());
        licences.getElement().setAttribute("inputmode", "numeric");
        source.setValue(figure.source());
        kind.addValueChangeListener(_ -> onChange.run());
        for (var field : List.of(value, licences, source)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> onChange.run());
        }
        setOpened(!figure.equals(new Figure(null, "", "", "")));
        var hint = new Paragraph(getTranslation("comment.form.evidence.hint"));
        hint.addClassName("rw-hint");
        add(hint, pair(kind, value), pair(licences, source));
    }

    Figure figure() {
        return new Figure(
                kind.getOptionalValue().orElse(null), value.getValue(), licences.getValue(), source.getValue());
    }

    /** The fields by the names that faults use for them, behind the place of the point. */
    Map<String, Component> fields() {
        return Map.of("value", value, "licences", licences, "source", source);
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("rw-pair");
        return pair;
    }
}
