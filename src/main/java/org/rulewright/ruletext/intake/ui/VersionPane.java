package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.intake.VersionFacts;

/** What the text becomes when it is saved; each field is kept when it is left. */
final class VersionPane extends Section {
    private final IntakeActs acts;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<VersionKind> kind = new Select<>();
    private final TextField label = new TextField(getTranslation("ruletext.intake.label"));
    private final DatePicker dated = new DatePicker(getTranslation("ruletext.intake.dated"));
    private final TextField author = new TextField(getTranslation("ruletext.intake.author"));
    private final TextField source = new TextField(getTranslation("ruletext.intake.from"));
    private final TextArea note = new TextArea(getTranslation("ruletext.intake.note"));
    private final RadioButtonGroup<Boolean> atOnce = new RadioButtonGroup<>();

    VersionPane(int number, VersionFacts facts, IntakeActs acts) {
        this.acts = acts;
        addClassName("rw-stack");
        describe();
        show(facts);
        fields().forEach(field -> field.addValueChangeListener(_ -> acts.describe(facts())));
        var save = new Button(getTranslation("ruletext.intake.save", number), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var away = new Button(getTranslation("ruletext.intake.discard"), _ -> confirmDiscard());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(save, away);
        row.addClassName("rw-row");
        var becomes = new Paragraph(getTranslation("ruletext.intake.becomes", number));
        add(new H2(getTranslation("ruletext.intake.version")), becomes, errors);
        add(kind, label, dated, author, source, note, atOnce, row);
    }

    private void describe() {
        kind.setLabel(getTranslation("ruletext.intake.version.kind"));
        kind.setItems(VersionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("ruletext.intake.version." + each));
        dated.setI18n(new DatePicker.DatePickerI18n().setDateFormats("d MMMM yyyy", "yyyy-MM-dd"));
        label.setHelperText(getTranslation("ruletext.intake.label.help"));
        note.setHelperText(getTranslation("ruletext.intake.note.help"));
        atOnce.setLabel(getTranslation("ruletext.intake.public"));
        atOnce.setItems(false, true);
        atOnce.setItemLabelGenerator(each -> getTranslation("ruletext.intake.public." + each));
        Stream.<HasStyle>of(kind, label, dated, author, source, note).forEach(field -> field.addClassName("rw-wide"));
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(kind, label, dated, author, source, note, atOnce);
    }

    private void show(VersionFacts facts) {
        kind.setValue(facts.kind());
        label.setValue(facts.label());
        dated.setValue(facts.dated());
        author.setValue(facts.author());
        source.setValue(facts.source());
        note.setValue(facts.note());
        atOnce.setValue(facts.atOnce());
    }

    private VersionFacts facts() {
        return new VersionFacts(
                kind.getValue(),
                label.getValue(),
                dated.getValue(),
                author.getValue(),
                source.getValue(),
                note.getValue(),
                Boolean.TRUE.equals(atOnce.getValue()));
    }

    private void save() {
        var missing = missing();
        kind.setInvalid(missing.containsKey(kind));
        label.setInvalid(missing.containsKey(label));
        dated.setInvalid(missing.containsKey(dated));
        errors.show(missing);
        if (missing.isEmpty()) {
            acts.save();
        }
    }

    private Map<Component, String> missing() {
        var missing = new LinkedHashMap<Component, String>();
        if (kind.isEmpty()) {
            missing.put(kind, getTranslation("ruletext.intake.missing.kind"));
        }
        if (label.getValue().isBlank()) {
            missing.put(label, getTranslation("ruletext.intake.missing.label"));
        }
        if (dated.isEmpty()) {
            missing.put(dated, getTranslation("ruletext.intake.missing.dated"));
        }
        kind.setErrorMessage(missing.getOrDefault(kind, ""));
        label.setErrorMessage(missing.getOrDefault(label, ""));
        dated.setErrorMessage(missing.getOrDefault(dated, ""));
        return missing;
    }

    private void confirmDiscard() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("ruletext.intake.discard.title"));
        dialog.setText(getTranslation("ruletext.intake.discard.text"));
        dialog.setConfirmText(getTranslation("ruletext.intake.discard"));
        dialog.setCancelText(getTranslation("ruletext.intake.discard.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> acts.discard());
        dialog.open();
    }
}
