package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Fault;
import org.rulewright.comment.Stance;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Category;

/** Who writes, and where they stand on the whole. */
final class AboutStep extends FormStep {

    private final Writing writing;
    private final RadioButtonGroup<SubmitterKind> kind = new RadioButtonGroup<>(getTranslation("comment.form.kind"));
    private final TextField name = new TextField(getTranslation("comment.form.name"));
    private final TextField organisation = new TextField(getTranslation("comment.form.organisation"));
    private final Select<Category> category = new Select<>();
    private final TextField described = new TextField(getTranslation("comment.form.described"));
    private final ComboBox<String> country = new ComboBox<>(getTranslation("comment.form.country"));
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(getTranslation("comment.form.stance"));
    private final List<Category> categories;
    private final CorrespondentsFields people;

    AboutStep(Writing writing, List<Category> categories, CorrespondentsFields people) {
        this.people = people;
        this.writing = writing;
        this.categories = categories;
        buildKind();
        buildNames();
        buildStance();
        show(writing.form());
        kind.addValueChangeListener(_ -> save());
        category.addValueChangeListener(_ -> save());
        country.addValueChangeListener(_ -> save());
        stance.addValueChangeListener(_ -> save());
        var pair = new Div(category, country);
        pair.addClassName("rw-pair");
        var card = new Div(kind, name, organisation, pair, described, stance);
        card.addClassNames("rw-card", "rw-fields");
        add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.form.public")), card, people);
    }

    private void buildKind() {
        kind.addClassName("rw-rows-of-one");
        kind.setItems(SubmitterKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("comment.form.kind." + item.name()));
    }

    private void buildNames() {
        described.setHelperText(getTranslation("comment.form.described.hint"));
        for (var field : List.of(name, organisation, described)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> save());
        }
        name.setAutocomplete(Autocomplete.NAME);
        organisation.setAutocomplete(Autocomplete.ORGANIZATION);
        category.setLabel(getTranslation("comment.form.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(Category::label);
        category.setManualValidation(true);
        country.setItems(Countries.names());
        country.setAllowCustomValue(true);
        country.addCustomValueSetListener(event -> country.setValue(event.getDetail()));
        country.setManualValidation(true);
    }

    private void buildStance() {
        stance.addClassName("rw-choices");
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(item -> getTranslation("comment.form.stance." + item.name()));
    }

    private void show(DraftForm form) {
        var sender = form.sender();
        kind.setValue(sender.kind());
        name.setValue(sender.name());
        organisation.setValue(sender.organisation());
        categories.stream()
                .filter(known -> known.code().equals(sender.category()))
                .findFirst()
                .ifPresent(category::setValue);
        described.setValue(sender.describedAs());
        country.setValue(sender.country().isEmpty() ? null : sender.country());
        stance.setValue(form.stance());
        showNamesOf(sender.kind());
    }

    private void showNamesOf(SubmitterKind chosen) {
        name.setVisible(chosen != SubmitterKind.ANONYMOUS);
        name.setLabel(getTranslation(
                chosen == SubmitterKind.ORGANISATION ? "comment.form.name.optional" : "comment.form.name"));
        organisation.setVisible(chosen == SubmitterKind.ORGANISATION);
        var fitting = category.getValue();
        described.setVisible(fitting != null && fitting.code().equals(Category.OTHER));
        people.showFor(chosen);
    }

    private void save() {
        showNamesOf(kind.getValue());
        var chosen = category.getValue();
        var sender = new DraftForm.Sender(
                kind.getValue(),
                name.getValue(),
                organisation.getValue(),
                chosen == null ? "" : chosen.code(),
                country.getOptionalValue().orElse(""),
                described.getValue());
        writing.change(form -> form.with(sender).with(stance.getValue()));
    }

    @Override
    Map<String, Component> fields() {
        var fields = new HashMap<String, Component>(people.fields());
        fields.putAll(Map.of(
                "name",
                name,
                "organisation",
                organisation,
                "category",
                category,
                "country",
                country,
                "describedAs",
                described));
        return fields;
    }

    @Override
    boolean owns(Fault fault) {
        return isAbout(fault);
    }

    /** Whether a fault is about the sender. */
    static boolean isAbout(Fault fault) {
        return List.of("name", "organisation", "category", "country", "describedAs")
                        .contains(fault.field())
                || CorrespondentsFields.isAbout(fault);
    }
}
