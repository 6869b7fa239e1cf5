package org.rulewright.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.rulewright.base.ui.SectionHeading;

/** Makes a campaign part of another one, which is named by its number. */
final class MergeForm extends Section {

    /** Which campaign, and why. */
    record Into(long number, String reason) {}

    MergeForm(Consumer<Into> merge) {
        addClassName("rw-stack");
        var number = new IntegerField(getTranslation("campaign.merge.number"));
        var reason = new TextField(getTranslation("campaign.reason"));
        var refused = new RefusedAct();
        var button = new Button(getTranslation("campaign.merge"), _ -> {
            number.setInvalid(number.getValue() == null);
            if (!number.isInvalid()) {
                refused.attempt(() -> merge.accept(new Into(number.getValue(), reason.getValue())));
            }
        });
        number.setErrorMessage(getTranslation("campaign.merge.number.missing"));
        var form = new Div(number, reason, button);
        form.addClassNames("rw-row", "rw-campaign-form");
        add(
                new SectionHeading(getTranslation("campaign.merge.title")),
                new Paragraph(getTranslation("campaign.merge.lead")),
                refused,
                form);
    }
}
