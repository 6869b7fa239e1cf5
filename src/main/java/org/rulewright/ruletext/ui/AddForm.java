package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.drafting.Add;

/** Asks for a new provision and where it goes; folded away until it is wanted. */
final class AddForm extends Section {
    private final Select<Add.Where> where = new Select<>();
    private final TextField number = new TextField(getTranslation("ruletext.draft.number"));
    private final Select<ProvisionKind> kind;
    private final TextArea words = new TextArea(getTranslation("ruletext.draft.words"));

    /** @param add adds it, and says whether it is there */
    AddForm(LineageId beside, Predicate<Add> add) {
        addClassNames("rw-stack-s", "rw-begin");
        setVisible(false);
        kind = new KindSelect();
        kind.setValue(ProvisionKind.PARAGRAPH);
        where.setLabel(getTranslation("ruletext.add.where"));
        where.setItems(Add.Where.values());
        where.setItemLabelGenerator(each -> getTranslation("ruletext.add.where." + each));
        where.setValue(Add.Where.AFTER);
        words.setWidthFull();
        var keep = new Button(getTranslation("ruletext.add"), _ -> add(beside, add));
        var close = new Button(getTranslation("ruletext.add.cancel"), _ -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(keep, close);
        row.addClassName("rw-row");
        add(new H3(getTranslation("ruletext.add.title")), where, number, kind, words, row);
    }

    void unfold() {
        setVisible(true);
        number.focus();
    }

    private void add(LineageId beside, Predicate<Add> add) {
        words.setInvalid(false);
        try {
            var act = new Add(beside, where.getValue(), number.getValue(), kind.getValue(), words.getValue());
            if (add.test(act)) {
                setVisible(false);
            }
        } catch (Refusal refusal) {
            words.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            words.setInvalid(true);
        }
    }
}
