package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.rulewright.ruletext.LineageDoubt;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.Verdict;

/** The answers to a doubt, the likeliest one first in sight, and the choice of another old provision. */
final class DoubtAnswers extends Div {
    private static final int LONGEST = 80;

    private final ComboBox<Provision> other = new ComboBox<>();
    private final BiConsumer<LineageId, Verdict> answered;

    DoubtAnswers(LineageDoubt doubt, RuleText before, BiConsumer<LineageId, Verdict> answered) {
        this.answered = answered;
        addClassName("rw-lineage-answers");
        other.setLabel(getTranslation("ruletext.lineage.other"));
        other.setHelperText(getTranslation("ruletext.lineage.other.help"));
        other.setItems(before.provisions());
        other.setItemLabelGenerator(DoubtAnswers::name);
        other.setClearButtonVisible(true);
        var row = new Div();
        row.addClassName("rw-row");
        for (var verdict : Verdict.values()) {
            row.add(answer(verdict, doubt));
        }
        add(row, other);
    }

    private Button answer(Verdict verdict, LineageDoubt doubt) {
        var button = new Button(getTranslation("ruletext.lineage.answer." + verdict), _ -> say(verdict, doubt));
        if (verdict == doubt.guess()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void say(Verdict verdict, LineageDoubt doubt) {
        var chosen = verdict == Verdict.NEW || other.isEmpty() ? doubt.then() : other.getValue();
        answered.accept(chosen.lineage(), verdict);
    }

    private static String name(Provision provision) {
        var text = provision.text();
        var words = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "%s %s".formatted(provision.label(), words).strip();
    }
}
