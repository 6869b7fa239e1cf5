package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.CommentLimits;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Fault;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Category;

/** The short way: a name or none, a few words, and send. */
final class ShortStep extends SendingStep {

    private static final String INDIVIDUAL = "INDIVIDUAL";

    private final Writing writing;
    private final String category;
    private final Checkbox anonymous = new Checkbox(getTranslation("comment.short.anonymous"));
    private final TextField name = new TextField(getTranslation("comment.form.name"));
    private final TextArea words = new TextArea(getTranslation("comment.form.words"));

    ShortStep(Writing writing, List<Category> categories) {
        this.writing = writing;
        category = categories.stream()
                .map(Category::code)
                .filter(INDIVIDUAL::equals)
                .findFirst()
                .orElse(Category.OTHER);
        var form = writing.form();
        anonymous.setValue(form.sender().kind() == SubmitterKind.ANONYMOUS);
        name.setValue(form.sender().name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setManualValidation(true);
        name.setVisible(!anonymous.getValue());
        words.setValue(form.body());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setManualValidation(true);
        anonymous.addValueChangeListener(_ -> save());
        name.addValueChangeListener(_ -> save());
        words.addValueChangeListener(_ -> save());
        var card = new Div(words, new Counter(words, CommentLimits.BODY), name, anonymous);
        card.addClassNames("rw-card", "rw-fields");
        add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.form.public")), card);
    }

    private void save() {
        name.setVisible(!anonymous.getValue());
        var kind = anonymous.getValue() ? SubmitterKind.ANONYMOUS : SubmitterKind.INDIVIDUAL;
        var country = writing.form().sender().country();
        var sender = new DraftForm.Sender(kind, name.getValue(), "", category, country);
        writing.change(form -> form.with(sender).with(words.getValue()));
    }

    @Override
    Map<String, Component> fields() {
        return Map.of("body", words, "name", name);
    }

    @Override
    boolean owns(Fault fault) {
        return fields().containsKey(fault.field());
    }

    /** Takes the sender over as the short form says it, even where nothing was typed. */
    @Override
    List<Fault> unsaid() {
        save();
        return List.of();
    }
}
