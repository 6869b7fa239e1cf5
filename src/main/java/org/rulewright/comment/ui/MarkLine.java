package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.confidential.Claim;
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
    private final Checkbox repeatable = new Checkbox(getTranslation("comment.secret.repeatable"));
    private ConfidentialPart part;

    MarkLine(ConfidentialPart part, Acts acts) {
        this.part = part;
        this.acts = acts;
        addClassNames("rw-mark", "rw-stack-s");
        repeatable.setValue(part.repeatable());
        repeatable.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(this.part.claim());
            }
        });
        add(head(), hidden(), new ClaimFields(part.claim(), this::change), repeatable);
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

    private void change(Claim claim) {
        part = acts.change(part, claim, repeatable.getValue());
        draw();
    }

    private void draw() {
        label.removeAll();
        label.add(Glyph.LOCK.draw(), new Span(part.label()));
    }
}
