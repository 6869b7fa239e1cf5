package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.Item;

/** What can be done with a statement of a hearing: join it with the one before, divide it, leave its speaker out. */
final class StatementActs extends Div {

    private final transient ArrivalServices services;
    private final BundleId bundle;
    private final Item item;
    private final transient Runnable changed;
    private final TextField beginning = new TextField(getTranslation("comment.hearing.split.words"));
    private final TextField speaker = new TextField(getTranslation("comment.hearing.split.speaker"));
    private final Paragraph refused = new Paragraph();

    StatementActs(ArrivalServices services, BundleId bundle, Item item, Runnable changed) {
        this.services = services;
        this.bundle = bundle;
        this.item = item;
        this.changed = changed;
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        var name = item.origin().subject();
        var join = new Button(
                getTranslation("comment.hearing.join"),
                _ -> act(() -> services.hearings().join(bundle, item.number())));
        join.setAriaLabel(getTranslation("comment.hearing.join.named", item.number(), name));
        var drop = new Button(
                getTranslation("comment.hearing.drop", name),
                _ -> act(() -> services.hearings().drop(bundle, name)));
        var row = new Div(join, drop);
        row.addClassName("rw-row");
        join.setVisible(item.number() > 1);
        addClassName("rw-stack");
        add(row, division(), refused);
    }

    private Details division() {
        beginning.setManualValidation(true);
        beginning.setHelperText(getTranslation("comment.hearing.split.hint"));
        speaker.setHelperText(getTranslation("comment.hearing.split.speaker.hint"));
        var fields = new Div(beginning, speaker, new Button(getTranslation("comment.hearing.split"), _ -> split()));
        fields.addClassName("rw-fields");
        return new Details(getTranslation("comment.hearing.split"), fields);
    }

    private void split() {
        try {
            beginning.setInvalid(false);
            services.hearings().split(bundle, item.number(), beginning.getValue(), speaker.getValue());
            changed.run();
        } catch (Refusal refusal) {
            beginning.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            beginning.setInvalid(true);
        }
    }

    private void act(Runnable act) {
        try {
            refused.setText("");
            act.run();
            changed.run();
        } catch (Refusal refusal) {
            refused.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
