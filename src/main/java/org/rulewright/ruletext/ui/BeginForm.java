package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agency;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.drafting.NewDraft;

/** Asks from which version a draft starts, and what it is called; folded away until it is wanted. */
final class BeginForm extends Section {
    private final Select<RuleVersion> from = new Select<>();
    private final RadioButtonGroup<VersionKind> kind = new RadioButtonGroup<>();
    private final TextField label = new TextField(getTranslation("ruletext.begin.label"));
    private final TextField author = new TextField(getTranslation("ruletext.begin.author"));
    private final Button begin = new Button(getTranslation("ruletext.begin"));

    BeginForm(List<RuleVersion> versions, Agency agency) {
        addClassNames("rw-stack-s", "rw-begin");
        setVisible(false);
        from.setLabel(getTranslation("ruletext.begin.from"));
        from.setItems(versions.reversed());
        from.setItemLabelGenerator(
                version -> getTranslation("ruletext.versions.name", version.number(), version.label()));
        from.setValue(versions.getLast());
        kind.setLabel(getTranslation("ruletext.begin.kind"));
        kind.setItems(VersionKind.STAFF_DRAFT, VersionKind.PANEL_DRAFT);
        kind.setItemLabelGenerator(each -> getTranslation("ruletext.kind." + each));
        kind.setValue(VersionKind.STAFF_DRAFT);
        kind.addValueChangeListener(chosen -> label.setValue(getTranslation("ruletext.kind." + chosen.getValue())));
        label.setValue(getTranslation("ruletext.kind." + VersionKind.STAFF_DRAFT));
        label.setMaxLength(120);
        author.setValue(agency.name());
        author.setMaxLength(120);
        from.setHelperText(getTranslation("ruletext.begin.why"));
        add(new H2(getTranslation("ruletext.begin.title")), from, kind, label, author, begin);
    }

    void unfold() {
        setVisible(true);
        from.focus();
    }

    void onBegin(Consumer<NewDraft> listener) {
        begin.addClickListener(_ -> begin(listener));
    }

    private void begin(Consumer<NewDraft> listener) {
        label.setInvalid(false);
        try {
            listener.accept(new NewDraft(from.getValue().id(), kind.getValue(), label.getValue(), author.getValue()));
        } catch (Refusal refusal) {
            label.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            label.setInvalid(true);
            label.focus();
        }
    }
}
