package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.GapBox;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.OwnClaims;
import org.rulewright.comment.ProposedTwins;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartState;

/** The sender's confidential parts on the receipt: what became of each claim, and how to take it back. */
final class OwnClaimsPart extends Section {

    private final OwnClaims claims;
    private final ProposedTwins twins;
    private final Secret receipt;
    private final Times times;
    private final Runnable onChange;

    OwnClaimsPart(OwnClaimServices services, Secret receipt, Times times, Runnable onChange) {
        this.claims = services.claims();
        this.twins = services.twins();
        this.receipt = receipt;
        this.times = times;
        this.onChange = onChange;
        var parts = claims.of(receipt);
        addClassName("rw-stack");
        setVisible(!parts.isEmpty());
        add(new H2(getTranslation("comment.claims.own")));
        if (parts.stream().anyMatch(part -> part.standing().state() == PartState.REFUSED)) {
            add(refused());
        }
        parts.forEach(part -> add(line(part)));
    }

    private Component refused() {
        var withdraw = new Button(getTranslation("comment.claims.own.withdraw-all"), _ -> askForAll());
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        return new Note(
                Tone.STOP, Glyph.WARNING, new Paragraph(getTranslation("comment.claims.own.refused")), withdraw);
    }

    private Component line(ConfidentialPart part) {
        var head = new Div(
                new GapBox(part.label(), true), PartWords.badge(part.standing().state()));
        head.addClassName("rw-row");
        var line = new Div(head, small(PartWords.place(part) + ". " + PartWords.ground(part)));
        line.addClassNames("rw-stack-s");
        claims.fileName(receipt, part.id())
                .ifPresent(name -> line.add(new Paragraph(getTranslation("comment.claims.own.file", name))));
        var releasable = part.standing().releasable();
        if (releasable != null) {
            line.add(new Paragraph(
                    getTranslation("comment.claims.own.notice", part.standing().reason(), times.moment(releasable))));
        }
        if (part.isSealed() && part.isFile()) {
            line.add(new OwnTwinPart(twins, receipt, part.id(), onChange).in(times));
        }
        if (part.isSealed()) {
            var withdraw = new Button(getTranslation("comment.claims.own.withdraw"), _ -> askFor(part));
            withdraw.addThemeVariants(ButtonVariant.SMALL);
            withdraw.setAriaLabel(getTranslation("comment.claims.own.withdraw.part", part.number()));
            line.add(withdraw);
        }
        return line;
    }

    private void askFor(ConfidentialPart part) {
        ask(
                getTranslation("comment.claims.own.sure", part.number()),
                "comment.claims.own.withdraw.text",
                () -> claims.withdraw(receipt, part.id()));
    }

    private void askForAll() {
        ask(
                getTranslation("comment.claims.own.sure-all"),
                "comment.claims.own.withdraw-all.text",
                () -> claims.withdrawComment(receipt));
    }

    private void ask(String title, String key, Runnable act) {
        var question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(getTranslation(key));
        question.setConfirmText(getTranslation("comment.claims.own.do"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("comment.receipt.withdraw.keep"));
        question.addConfirmListener(_ -> attempt(act));
        question.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            onChange.run();
        } catch (Refusal refusal) {
            add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-small", "rw-quiet");
        return paragraph;
    }
}
