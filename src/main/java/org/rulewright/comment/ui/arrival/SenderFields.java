package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Category;

/** In whose name a comment came, as far as it will be public. */
final class SenderFields extends Div {

    private final Select<SubmitterKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("comment.arrival.name"));
    private final TextField organisation = new TextField(getTranslation("comment.arrival.organisation"));
    private final Select<Category> category = new Select<>();
    private final List<Category> categories;

    SenderFields(List<Category> categories) {
        this.categories = categories;
        kind.setLabel(getTranslation("comment.arrival.kind"));
        kind.setItems(SubmitterKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("comment.arrival.kind." + item.name()));
        kind.addValueChangeListener(_ -> showNames());
        category.setLabel(getTranslation("comment.arrival.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(Category::label);
        category.setManualValidation(true);
        name.setManualValidation(true);
        organisation.setManualValidation(true);
        kind.setValue(SubmitterKind.INDIVIDUAL);
        addClassName("rw-fields");
        var pair = new Div(kind, category);
        pair.addClassName("rw-pair");
        add(pair, name, organisation);
    }

    void show(SubmitterKind shown, String person, String group, String code) {
        kind.setValue(shown);
        name.setValue(person);
        organisation.setValue(group);
        categories.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .ifPresent(category::setValue);
    }

    SubmitterKind kind() {
        return kind.getValue();
    }

    String name() {
        return kind() == SubmitterKind.ANONYMOUS ? "" : name.getValue().strip();
    }

    String organisation() {
        return kind() == SubmitterKind.ORGANISATION ? organisation.getValue().strip() : "";
    }

    String category() {
        var chosen = category.getValue();
        return chosen == null ? "" : chosen.code();
    }

    Submitter submitter(String country) {
        return new Submitter(kind(), name(), organisation(), category(), country);
    }

    /** The fields by the places that faults name. */
    Map<String, Component> fields() {
        return Map.of("name", name, "organisation", organisation, "category", category);
    }

    private void showNames() {
        name.setVisible(kind.getValue() != SubmitterKind.ANONYMOUS);
        organisation.setVisible(kind.getValue() == SubmitterKind.ORGANISATION);
    }
}
