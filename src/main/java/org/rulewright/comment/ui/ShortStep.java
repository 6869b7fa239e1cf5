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

/** The short way: a name or none, a few words, and send. What was said on the long way stays as it is. */
final class ShortStep extends SendingStep {

    private static final String INDIVIDUAL = "INDIVIDUAL";

    private final Writing writing;
    private final String category;
    private final Checkbox anonymous = new Checkbox(getTranslation("comment.short.anonymous"));
    private final TextField name = new TextField(getTranslation("comment.form.name"));
    private final TextField organisation = new TextField(getTranslation("comment.form.organisation"));
    private final TextArea words = new TextArea(getTranslation("comment.form.words"));
    private final LostMarks lost;

    ShortStep(Writing writing, List<Category> categories, Marking marking) {
        this.writing = writing;
        category = categories.stream()
                .map(Category::code)
                .filter(INDIVIDUAL::equals)
                .findFirst()
                .orElse(Category.OTHER);
        fill();
        lost = new LostMarks(marking, words);
        anonymous.addValueChangeListener(_ -> save());
        name.addValueChangeListener(_ -> save());
        organisation.addValueChangeListener(_ -> save());
        words.addValueChangeListener(_ -> save());
        var secret = ConfidentialBlock.ofRemarks(marking, () -> Map.of("body", words));
        var card = new Div(words, new Counter(words, CommentLimits.BODY), secret, lost, name, organisation, anonymous);
        card.addClassNames("rw-card", "rw-fields");
        add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.form.public")), card);
    }

    private void fill() {
        var sender = writing.form().sender();
        anonymous.setValue(sender.kind() == SubmitterKind.ANONYMOUS);
        name.setValue(sender.name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setManualValidation(true);
        organisation.setValue(sender.organisation());
        organisation.setValueChangeMode(ValueChangeMode.LAZY);
        organisation.setManualValidation(true);
        words.setValue(writing.form().body());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setManualValidation(true);
        draw();
    }

    /** An organisation is asked for only where the sender has said before to write for one. */
    private void draw() {
        name.setVisible(!anonymous.getValue());
        organisation.setVisible(!anonymous.getValue() && isForOrganisation());
    }

    private boolean isForOrganisation() {
        var sender = writing.form().sender();
        return sender.kind() == SubmitterKind.ORGANISATION
                || (sender.kind() == SubmitterKind.ANONYMOUS
                        && !sender.organisation().isBlank());
    }

    private void save() {
        var sender = writing.form().sender();
        var kind = isForOrganisation() ? SubmitterKind.ORGANISATION : SubmitterKind.INDIVIDUAL;
        var changed = new DraftForm.Sender(
                anonymous.getValue() ? SubmitterKind.ANONYMOUS : kind,
                name.getValue(),
                organisation.getValue(),
                sender.category().isEmpty() ? category : sender.category(),
                sender.country(),
                sender.describedAs());
        writing.change(form -> form.with(changed).with(words.getValue()));
        draw();
        lost.draw();
    }

    @Override
    Map<String, Component> fields() {
        return Map.of("body", words, "name", name, "organisation", organisation, "confidential", lost);
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
