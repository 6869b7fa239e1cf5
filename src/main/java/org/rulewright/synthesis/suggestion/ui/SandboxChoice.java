package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.rulewright.base.ui.Times;
import org.rulewright.synthesis.suggestion.Sandbox;

/** Which sandbox is open, and the ways to begin, rename and remove one. */
final class SandboxChoice extends Div {
    private final SuggestionDesk desk;
    private final SuggestionAddress address;
    private final SuggestionActs acts;

    SandboxChoice(SuggestionDesk desk, SuggestionAddress address, SuggestionActs acts) {
        this.desk = desk;
        this.address = address;
        this.acts = acts;
        addClassName("rw-stack-s");
        desk.outcome().ifPresent(outcome -> add(choice(outcome.sandbox()), about(outcome.sandbox())));
        if (desk.editable()) {
            add(tools());
        }
    }

    private Component choice(Sandbox open) {
        var choice = new Select<Sandbox>();
        choice.setLabel(getTranslation("synthesis.suggestion.sandbox.open"));
        choice.setItems(desk.sandboxes());
        choice.setItemLabelGenerator(Sandbox::name);
        choice.setValue(desk.sandboxes().stream()
                .filter(sandbox -> sandbox.id().equals(open.id()))
                .findFirst()
                .orElse(open));
        choice.addValueChangeListener(event -> UI.getCurrent()
                .navigate(
                        SuggestionsView.class,
                        address.trying(event.getValue().id())
                                .showing(SuggestionAddress.SANDBOX)
                                .query()));
        choice.setWidthFull();
        return choice;
    }

    private Component about(Sandbox open) {
        var about = new Paragraph(getTranslation(
                "synthesis.suggestion.sandbox.about",
                open.author(),
                open.changedBy(),
                Times.in(desk.docket().agency().zone()).moment(open.changed())));
        about.addClassNames("rw-small", "rw-quiet");
        return about;
    }

    private Component tools() {
        var forms = new Div(form("begin", "", acts::begin));
        forms.addClassName("rw-stack-s");
        desk.outcome().ifPresent(outcome -> {
            var open = outcome.sandbox();
            forms.add(form("rename", open.name(), name -> acts.rename(open, name)), removing(open));
        });
        return new Details(getTranslation("synthesis.suggestion.sandbox.tools"), forms);
    }

    private Component form(String act, String name, Consumer<String> onName) {
        var field = new TextField(getTranslation("synthesis.suggestion.sandbox.%s.name".formatted(act)));
        field.setValue(name);
        field.setMaxLength(80);
        field.setWidthFull();
        var button =
                new Button(getTranslation("synthesis.suggestion.sandbox." + act), _ -> onName.accept(field.getValue()));
        var form = new Div(field, button);
        form.addClassName("rw-sandbox-form");
        return form;
    }

    private Component removing(Sandbox open) {
        var remove = new Button(getTranslation("synthesis.suggestion.sandbox.remove"), _ -> ask(open));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void ask(Sandbox open) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("synthesis.suggestion.sandbox.remove.title", open.name()));
        dialog.setText(getTranslation("synthesis.suggestion.sandbox.remove.text"));
        dialog.setConfirmText(getTranslation("synthesis.suggestion.sandbox.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.keep"));
        dialog.addConfirmListener(_ -> acts.remove(open));
        dialog.open();
    }
}
