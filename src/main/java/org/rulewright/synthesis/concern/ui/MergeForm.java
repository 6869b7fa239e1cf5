package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.rulewright.synthesis.Concern;

/** Makes the concern part of another one, after saying what that means. */
final class MergeForm extends Details {

    private static final int REASON = 500;

    private final Concern concern;
    private final SheetActs acts;
    private final ComboBox<Concern> into = new ComboBox<>(getTranslation("synthesis.concern.merge.into"));
    private final TextField reason = new TextField(getTranslation("synthesis.concern.merge.reason"));

    MergeForm(Concern concern, List<Concern> others, SheetActs acts) {
        this.concern = concern;
        this.acts = acts;
        setSummaryText(getTranslation("synthesis.concern.merge"));
        into.setItems(others);
        into.setItemLabelGenerator(it -> getTranslation("synthesis.numbered", it.number(), it.title()));
        into.setWidthFull();
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        var form = new Div(into, reason, new Button(getTranslation("synthesis.concern.merge.act"), _ -> ask()));
        form.addClassName("rw-stack-s");
        add(form);
    }

    private void ask() {
        into.setErrorMessage(getTranslation("synthesis.concern.merge.choose"));
        into.setInvalid(into.isEmpty());
        if (into.isEmpty()) {
            into.focus();
            return;
        }
        var other = into.getValue();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("synthesis.concern.merge.title", concern.number(), other.number()));
        dialog.setText(getTranslation("synthesis.concern.merge.text", other.title()));
        dialog.setConfirmText(getTranslation("synthesis.concern.merge.act"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.keep"));
        dialog.addConfirmListener(_ -> acts.merge(other, reason.getValue()));
        dialog.open();
    }
}
