package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.AutoRule;
import org.rulewright.moderation.AutoRules;

/** Sets what may be published without a person, and first shows what that would do. */
final class RulesForm extends Div {

    private final Docket docket;
    private final AutoRules rules;
    private final RulesTarget target;
    private final Checkbox harmless = new Checkbox(getTranslation("moderation.rules.harmless"));
    private final IntegerField longest = new IntegerField(getTranslation("moderation.rules.longest"));
    private final CheckboxGroup<Category> categories =
            new CheckboxGroup<>(getTranslation("moderation.rules.categories"));
    private final Checkbox duplicates = new Checkbox(getTranslation("moderation.rules.duplicates"));
    private final Button save = new Button(getTranslation("moderation.rules.save"), _ -> save());
    private final Paragraph said = new Paragraph();
    private final Div outcome = new Div();

    /** @param docket the docket on whose comments the rule can be tried out */
    RulesForm(Docket docket, List<Category> offered, AutoRules rules, RulesTarget target) {
        this.docket = docket;
        this.target = target;
        this.rules = rules;
        addClassName("rw-stack-s");
        longest.setWidth("12rem");
        categories.setItems(offered);
        categories.setItemLabelGenerator(Category::label);
        show(target.rule(), offered);
        var buttons = new Div(save, new Button(getTranslation("moderation.rules.try"), _ -> tryOut()));
        buttons.addClassName("rw-row");
        said.getElement().setAttribute("role", "status");
        outcome.addClassName("rw-stack-s");
        var lead = new Paragraph(getTranslation("moderation.rules.lead"));
        add(lead, harmless, longest, categories, duplicates, buttons, said, outcome);
    }

    private void show(AutoRule rule, List<Category> offered) {
        harmless.setValue(rule.harmless());
        duplicates.setValue(rule.duplicates());
        longest.setValue(rule.longest());
        categories.setValue(offered.stream()
                .filter(category -> rule.categories().contains(category.code()))
                .collect(Collectors.toSet()));
    }

    /** The form is the one that the page is about. */
    RulesForm asMain() {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    private AutoRule rule() {
        Set<String> codes = categories.getValue().stream().map(Category::code).collect(Collectors.toSet());
        var most = longest.getValue();
        return new AutoRule(harmless.getValue(), duplicates.getValue(), most == null ? 0 : most, codes);
    }

    private void save() {
        try {
            target.set(rule());
            said.setText(getTranslation("moderation.rules.saved"));
        } catch (Refusal refusal) {
            said.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void tryOut() {
        outcome.removeAll();
        try {
            var run = rules.tryOut(docket.id(), rule());
            said.setText(
                    getTranslation("moderation.rules.tried", run.published().size(), run.looked()));
            var list = new UnorderedList();
            run.published()
                    .forEach(comment -> list.add(new ListItem(new Anchor(
                            ModerationAddress.of(docket)
                                    .at(comment.trackingNumber())
                                    .href(),
                            comment.trackingNumber().value()))));
            outcome.add(list);
        } catch (Refusal refusal) {
            said.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
