package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.NewConcern;

/** A concern's title and its sentence, for a new one and for one that gets other words. */
final class ConcernForm extends Details {

    /** What is done with the words. */
    interface Keeper {
        void keep(String title, String statement);
    }

    private final TextField title = new TextField(getTranslation("synthesis.concern.title"));
    private final TextArea statement = new TextArea(getTranslation("synthesis.concern.statement"));
    private final Paragraph refused = new Paragraph();

    ConcernForm(String summary, String act, Keeper keeper) {
        setSummaryText(summary);
        title.setMaxLength(NewConcern.TITLE);
        title.setWidthFull();
        statement.setHelperText(getTranslation("synthesis.concern.statement.help"));
        statement.setWidthFull();
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        var keep = new Button(act, _ -> keep(keeper));
        var form = new Div(refused, title, statement, keep);
        form.addClassName("rw-stack-s");
        add(form);
    }

    ConcernForm filled(String titleNow, String statementNow) {
        title.setValue(titleNow);
        statement.setValue(statementNow);
        return this;
    }

    private void keep(Keeper keeper) {
        var blank = title.getValue().isBlank();
        title.setErrorMessage(getTranslation("synthesis.refused.title", NewConcern.TITLE));
        title.setInvalid(blank);
        if (blank) {
            title.focus();
            return;
        }
        try {
            keeper.keep(title.getValue(), statement.getValue());
        } catch (Refusal refusal) {
            refused.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
