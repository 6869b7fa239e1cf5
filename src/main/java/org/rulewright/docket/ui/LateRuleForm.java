package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.docket.LateRule;
import org.rulewright.docket.NewClose;

/** Asks what happens to comments that come after the close, and why. */
final class LateRuleForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Boolean> late = new RadioButtonGroup<>(getTranslation("docket.late"));
    private final IntegerField grace = new IntegerField(getTranslation("docket.desk.grace"));
    private final TextArea reason = new TextArea(getTranslation("docket.desk.reason"));

    LateRuleForm(LateRule rule, BiConsumer<LateRule, String> asked) {
        addClassName("rw-fields");
        late.setItems(true, false);
        late.setItemLabelGenerator(taken -> getTranslation(taken ? "docket.late.taken" : "docket.late.refused"));
        late.setValue(rule.acceptsLate());
        grace.setValue(rule.graceMinutes());
        grace.setMin(0);
        grace.setMax(LateRule.MOST_MINUTES);
        grace.setStepButtonsVisible(true);
        grace.setManualValidation(true);
        grace.setHelperText(getTranslation("docket.desk.grace.help"));
        reason.setMaxLength(NewClose.MOST_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        add(errors, late, grace, reason, new Button(getTranslation("docket.desk.rule.set"), _ -> ask(asked)));
    }

    private void ask(BiConsumer<LateRule, String> asked) {
        var found = new LinkedHashMap<Component, String>();
        var minutes = grace.getValue();
        if (minutes == null || minutes < 0 || minutes > LateRule.MOST_MINUTES) {
            found.put(grace, getTranslation("docket.desk.fault.grace", LateRule.MOST_MINUTES));
        }
        if (reason.getValue().isBlank()) {
            found.put(reason, getTranslation("docket.refused.reason", NewClose.MOST_REASON));
        }
        grace.setErrorMessage(found.getOrDefault(grace, ""));
        grace.setInvalid(found.containsKey(grace));
        reason.setErrorMessage(found.getOrDefault(reason, ""));
        reason.setInvalid(found.containsKey(reason));
        errors.show(found);
        if (found.isEmpty() && minutes != null) {
            asked.accept(new LateRule(late.getValue(), minutes), reason.getValue());
        }
    }
}
