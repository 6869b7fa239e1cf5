package org.rulewright.comment.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ClaimGround;
import org.rulewright.confidential.ConfidentialPart;

/** One mark, as its author sees it: the label, the hidden words on demand, the ground, and what the public reads. */
final class MarkLine extends Div {

    /** What the author can do with a mark. */
    interface Acts {
        /** The hidden words. */
        String words(ConfidentialPart part);

        /** Changes the claim; gives the part as it is then. */
        ConfidentialPart change(ConfidentialPart part, Claim claim, boolean repeatable);

        void show(ConfidentialPart part);
    }

    private final Acts acts;
    private final Span label = new Span();
    private final Select<ClaimGround> ground = new Select<>();
    private final TextField other = new TextField(getTranslation("comment.secret.ground.words"));
    private final TextField summary = new TextField(getTranslation("comment.secret.summary"));
    private final Checkbox repeatable = new Checkbox(getTranslation("comment.secret.repeatable"));
    private ConfidentialPart part;

    MarkLine(ConfidentialPart part, Acts acts) {
        this.part = part;
        this.acts = acts;
        addClassNames("rw-mark", "rw-stack-s");
        ground.setLabel(getTranslation("comment.secret.ground"));
        ground.setItems(ClaimGround.values());
        ground.setItemLabelGenerator(each -> getTranslation("comment.secret.ground." + each));
        ground.setValue(part.claim().ground());
        other.setValue(part.claim().words());
        summary.setValue(part.claim().summary());
        summary.setMaxLength(Claim.MOST_SUMMARY);
        repeatable.setValue(part.repeatable());
        summary.setManualValidation(true);
        ground.addValueChangeListener(this::changed);
        other.addValueChangeListener(this::changed);
        summary.addValueChangeListener(this::changed);
        repeatable.addValueChangeListener(this::changed);
        add(head(), hidden(), ground, other, summary, repeatable);
        draw();
    }

    private Component head() {
        label.addClassName("rw-gap");
        var show = new Button(getTranslation("comment.secret.show"), _ -> acts.show(part));
        show.addThemeVariants(ButtonVariant.SMALL);
        show.setAriaLabel(getTranslation("comment.secret.show.part", part.number()));
        var push = new Span();
        push.addClassName("rw-push");
        var head = new Div(label, push, show);
        head.addClassName("rw-row");
        return head;
    }

    /** The words reach the browser only when their author asks for them. */
    private Component hidden() {
        var words = new Paragraph();
        words.addClassNames("rw-said", "rw-as-written");
        var details = new Details(getTranslation("comment.secret.words"), words);
        details.addOpenedChangeListener(event -> words.setText(event.isOpened() ? acts.words(part) : ""));
        return details;
    }

    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> event) {
        if (!event.isFromClient()) {
            return;
        }
        try {
            var claim = new Claim(ground.getValue(), other.getValue(), summary.getValue());
            part = acts.change(part, claim, repeatable.getValue());
            summary.setInvalid(false);
        } catch (Refusal refusal) {
            summary.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            summary.setInvalid(true);
        }
        draw();
    }

    private void draw() {
        label.removeAll();
        label.add(Glyph.LOCK.draw(), new Span(part.label()));
        other.setVisible(part.claim().ground() == ClaimGround.OTHER);
    }
}
