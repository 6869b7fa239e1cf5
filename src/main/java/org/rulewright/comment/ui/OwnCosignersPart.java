package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.Cosigner;
import org.rulewright.comment.OwnCosigners;

/** For the sender: who was asked to sign, and, until the close, who more is to be asked and who is taken off. */
final class OwnCosignersPart extends Section {

    private final OwnCosigners changes;
    private final Secret receipt;
    private final Runnable onChange;
    private final Div told = new Div();

    OwnCosignersPart(OwnCosigners changes, Secret receipt, Runnable onChange) {
        this.changes = changes;
        this.receipt = receipt;
        this.onChange = onChange;
        addClassName("rw-stack");
        told.getElement().setAttribute("role", "status");
    }

    OwnCosignersPart show(List<Cosigner> named, boolean isOpen) {
        add(new CosignerList(named), told);
        if (isOpen) {
            named.stream().filter(OwnCosignersPart::isOnTheList).forEach(cosigner -> add(removing(cosigner)));
            add(adding());
        }
        setVisible(isOpen || !named.isEmpty());
        return this;
    }

    private static boolean isOnTheList(Cosigner cosigner) {
        return cosigner.state() == Cosigner.State.ASKED || cosigner.state() == Cosigner.State.CONFIRMED;
    }

    private Div removing(Cosigner cosigner) {
        var remove = new Button(
                getTranslation("comment.own.cosigner.remove"),
                _ -> attempt(() -> changes.remove(receipt, cosigner.number())));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("comment.own.cosigner.remove.one", cosigner.shownName()));
        var row = new Div(new Span(cosigner.shownName()), remove);
        row.addClassNames("rw-row", "rw-row-apart");
        return row;
    }

    private Div adding() {
        var name = new TextField(getTranslation("comment.cosigner.name"));
        var organisation = new TextField(getTranslation("comment.cosigner.organisation"));
        var address = new EmailField(getTranslation("comment.cosigner.address"));
        address.setManualValidation(true);
        var add = new Button(
                getTranslation("comment.own.cosigner.add"),
                Glyph.PLUS.draw(),
                _ -> attempt(() -> changes.add(
                        receipt,
                        new Correspondents.Cosigner(name.getValue(), organisation.getValue(), address.getValue()))));
        var pair = new Div(name, organisation);
        pair.addClassName("rw-pair");
        var hint = new Paragraph(getTranslation("comment.own.cosigner.hint"));
        hint.addClassNames("rw-small", "rw-quiet");
        var form = new Div(new H3(getTranslation("comment.own.cosigner.title")), hint, pair, address, add);
        form.addClassNames("rw-card", "rw-fields");
        return form;
    }

    private void attempt(Runnable act) {
        told.removeAll();
        try {
            act.run();
            onChange.run();
        } catch (Refusal refusal) {
            told.add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
