package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.comment.Comment;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.WithholdingReason;

/** Asks why a comment is withheld, and shows what the public will read instead of it. */
final class WithholdingForm extends Section {

    private static final int MOST = 500;

    private final Comment comment;
    private final ModerationActs acts;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Ground> ground = new Select<>();
    private final TextArea words = new TextArea();
    private final Div preview = new Div();
    private final Span publicWords = new Span();

    WithholdingForm(Comment comment, ModerationActs acts) {
        this.comment = comment;
        this.acts = acts;
        addClassName("rw-stack-s");
        describeFields();
        describePreview();
        var withhold = new Button(getTranslation("moderation.withhold"), _ -> withhold());
        withhold.addClassName("rw-wide");
        add(errors, ground, words, preview, withhold);
    }

    private void describeFields() {
        ground.setLabel(getTranslation("moderation.ground"));
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(each -> getTranslation("moderation.ground." + each));
        ground.addValueChangeListener(_ -> tell());
        words.setLabel(getTranslation("moderation.words"));
        words.setHelperText(getTranslation("moderation.words.help"));
        words.setMaxLength(MOST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> tell());
    }

    private void describePreview() {
        var title = new Span(getTranslation("moderation.preview"));
        title.addClassName("rw-preview-title");
        preview.add(title, publicWords);
        preview.addClassNames("rw-preview", "rw-preview-words");
        preview.setVisible(false);
    }

    private void tell() {
        var chosen = ground.getValue();
        preview.setVisible(chosen != null);
        publicWords.setText(
                chosen == null
                        ? ""
                        : getTranslation(
                                "moderation.preview.withhold",
                                comment.trackingNumber().value(),
                                getTranslation("moderation.ground." + chosen),
                                words.getValue().strip()));
    }

    private void withhold() {
        var found = new LinkedHashMap<Component, String>();
        if (ground.isEmpty()) {
            found.put(ground, getTranslation("moderation.refused.ground"));
        }
        if (words.getValue().isBlank()) {
            found.put(words, getTranslation("moderation.refused.words"));
        }
        ground.setErrorMessage(found.getOrDefault(ground, ""));
        ground.setInvalid(found.containsKey(ground));
        words.setErrorMessage(found.getOrDefault(words, ""));
        words.setInvalid(found.containsKey(words));
        errors.show(found);
        if (found.isEmpty()) {
            acts.withhold(comment, WithholdingReason.of(ground.getValue(), words.getValue()));
        }
    }
}
