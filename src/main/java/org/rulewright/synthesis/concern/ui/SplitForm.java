package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;

/** Gives the chosen excerpts a concern of their own. */
final class SplitForm extends Details {

    private final TextField title = new TextField(getTranslation("synthesis.concern.title"));
    private final TextArea statement = new TextArea(getTranslation("synthesis.concern.statement"));

    SplitForm(Supplier<Set<ExcerptId>> chosen, SheetActs acts) {
        setSummaryText(getTranslation("synthesis.concern.split"));
        title.setMaxLength(NewConcern.TITLE);
        title.setWidthFull();
        statement.setWidthFull();
        var split = new Button(getTranslation("synthesis.concern.split.act"), _ -> split(chosen.get(), acts));
        var form = new Div(new Paragraph(getTranslation("synthesis.concern.split.how")), title, statement, split);
        form.addClassName("rw-stack-s");
        add(form);
    }

    private void split(Set<ExcerptId> chosen, SheetActs acts) {
        title.setErrorMessage(getTranslation("synthesis.refused.title", NewConcern.TITLE));
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            title.focus();
            return;
        }
        acts.split(chosen, new NewConcern(null, title.getValue(), statement.getValue()));
    }
}
