package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.FieldList;
import org.rulewright.base.ui.GapBox;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.ClaimedParts.Claimed;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartState;

/** One claim at the desk: what is public about it, the words on demand, and what can be decided. */
final class ClaimCard extends Section {

    /** What a member of the cleared staff can do with a claim. */
    interface Acts {
        /** The hidden words; the reading is recorded. */
        String read(ConfidentialPart part);

        /** What is known of a file, and done with it. */
        Component file(ConfidentialPart part, Times times);

        void accept(ConfidentialPart part);

        void refuse(ConfidentialPart part, String reason);

        void release(ConfidentialPart part);
    }

    private static final int MOST_REASON = 1000;

    private final ConfidentialPart part;
    private final Times times;
    private final Acts acts;

    ClaimCard(Claimed claimed, Times times, Acts acts) {
        this.part = claimed.part();
        this.times = times;
        this.acts = acts;
        addClassNames("rw-card", "rw-claim");
        var title = new H3(getTranslation(
                "comment.claims.title", claimed.comment().trackingNumber().value(), part.number()));
        var head = new Div(title, PartWords.badge(part.standing().state()));
        head.addClassName("rw-row");
        var known = new Div(facts());
        if (part.isSealed()) {
            known.add(part.isFile() ? acts.file(part, times) : reading());
        }
        var sides = new Div(known, deciding());
        sides.addClassName("rw-claim-sides");
        add(head, sides);
    }

    private Component deciding() {
        var acts = new Div();
        acts.addClassName("rw-stack");
        switch (part.standing().state()) {
            case CLAIMED -> acts.add(accepting(), refusing());
            case ACCEPTED -> acts.add(refusing());
            case REFUSED -> acts.add(accepting(), releasing());
            default -> {}
        }
        return acts;
    }

    private FieldList facts() {
        var facts = new FieldList().small();
        facts.field(getTranslation("comment.claims.place"), PartWords.place(part));
        facts.field(getTranslation("comment.secret.ground"), PartWords.ground(part));
        facts.field(getTranslation("comment.claims.public"), new GapBox(part.label(), true));
        facts.field(
                getTranslation("comment.claims.since"),
                times.moment(part.standing().since()));
        if (!part.standing().reason().isEmpty()) {
            facts.field(getTranslation("comment.claims.reason"), part.standing().reason());
        }
        return facts;
    }

    private Component reading() {
        var words = new Paragraph();
        words.addClassNames("rw-said", "rw-as-written", "rw-claim-shown");
        words.setVisible(false);
        var read = new Button(getTranslation("comment.claims.read"), Glyph.LOCK.draw());
        read.setAriaLabel(getTranslation("comment.claims.read.part", part.subject(), part.number()));
        read.addThemeVariants(ButtonVariant.SMALL);
        read.addClickListener(_ -> {
            words.setText(acts.read(part));
            words.setVisible(true);
            read.setVisible(false);
        });
        words.getElement().setAttribute("aria-live", "polite");
        return new Div(read, words);
    }

    private Component accepting() {
        var accept = new Button(getTranslation("comment.claims.accept"), _ -> acts.accept(part));
        if (part.standing().state() == PartState.CLAIMED) {
            accept.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return new Div(accept);
    }

    private Component refusing() {
        var reason = new TextArea(getTranslation("comment.claims.refuse.reason"));
        reason.setHelperText(getTranslation("comment.claims.refuse.hint"));
        reason.setMaxLength(MOST_REASON);
        reason.addClassName("rw-wide");
        var refuse = new Button(getTranslation("comment.claims.refuse"), _ -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("confidential.refused.reason"));
            if (!reason.isInvalid()) {
                acts.refuse(part, reason.getValue());
            }
        });
        var form = new Div(reason, refuse);
        form.addClassName("rw-stack-s");
        return form;
    }

    private Component releasing() {
        var releasable = part.standing().releasable();
        var hint = new Paragraph(
                getTranslation("comment.claims.release.hint", releasable == null ? "" : times.moment(releasable)));
        hint.addClassName("rw-small");
        return new Div(hint, new Button(getTranslation("comment.claims.release"), _ -> acts.release(part)));
    }
}
