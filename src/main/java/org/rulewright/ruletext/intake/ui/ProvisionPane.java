package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.Correction;

/** One provision as it was understood, and what can be put right in it. */
final class ProvisionPane extends Section {
    private final int place;
    private final IntakeActs acts;
    private final Select<ProvisionKind> kind = new Select<>();
    private final TextField number = new TextField(getTranslation("ruletext.intake.number"));
    private final TextArea words = new TextArea(getTranslation("ruletext.intake.words"));
    private final TextField splitAt = new TextField(getTranslation("ruletext.intake.split.before"));
    private final TextField why = new TextField(getTranslation("ruletext.intake.leave.why"));
    private final Checkbox withBelow = new Checkbox(getTranslation("ruletext.intake.leave.below"));

    ProvisionPane(int place, Passage passage, IntakeActs acts) {
        this.place = place;
        this.acts = acts;
        addClassName("rw-stack");
        kind.setLabel(getTranslation("ruletext.intake.kind"));
        kind.setItems(ProvisionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("ruletext.intake.kind." + each));
        kind.setValue(passage.kind());
        number.setValue(passage.number());
        words.setValue(passage.text());
        words.setMaxHeight("22rem");
        words.addClassName("rw-said");
        words.setWidthFull();
        var name =
                passage.label().isEmpty() ? getTranslation("ruletext.intake.unnumbered", place + 1) : passage.label();
        var keep = new Button(getTranslation("ruletext.intake.keep"), _ -> rewrite());
        add(new H2(name), pair(), words, new Div(keep), levels(), dividing(passage), leaving());
    }

    private Div pair() {
        var pair = new Div(kind, number);
        pair.addClassName("rw-pair");
        return pair;
    }

    private Div levels() {
        var row = new Div(
                new Button(getTranslation("ruletext.intake.outdent"), _ -> shift(-1)),
                new Button(getTranslation("ruletext.intake.indent"), _ -> shift(1)),
                new Button(
                        getTranslation("ruletext.intake.join"),
                        _ -> acts.correct(new Correction.Join(place), Math.max(0, place - 1))));
        row.addClassName("rw-row");
        return row;
    }

    private Section dividing(Passage passage) {
        splitAt.setWidthFull();
        splitAt.setHelperText(getTranslation("ruletext.intake.split.help"));
        var split = new Button(getTranslation("ruletext.intake.split"), _ -> split(passage));
        var section = new Section(splitAt, new Div(split));
        section.addClassNames("rw-stack-s", "rw-intake-act");
        return section;
    }

    private Section leaving() {
        why.setWidthFull();
        var leave = new Button(getTranslation("ruletext.intake.leave"), _ -> leaveOut());
        var hint = new Paragraph(getTranslation("ruletext.intake.leave.help"));
        hint.addClassName("rw-hint");
        var section = new Section(why, withBelow, hint, new Div(leave));
        section.addClassNames("rw-stack-s", "rw-intake-act");
        return section;
    }

    private void rewrite() {
        acts.correct(new Correction.Rewrite(place, number.getValue(), kind.getValue(), words.getValue()), place);
    }

    private void shift(int by) {
        acts.correct(new Correction.Shift(place, by), place);
    }

    private void split(Passage passage) {
        var at = splitAt.getValue().isBlank()
                ? -1
                : passage.text().indexOf(splitAt.getValue().strip());
        splitAt.setErrorMessage(getTranslation("ruletext.intake.split.unknown"));
        splitAt.setInvalid(at < 0);
        if (at >= 0) {
            acts.correct(new Correction.Split(place, at), place + 1);
        }
    }

    private void leaveOut() {
        why.setErrorMessage(getTranslation("ruletext.intake.refused.no-reason"));
        why.setInvalid(why.getValue().isBlank());
        if (!why.isInvalid()) {
            acts.correct(new Correction.LeaveOut(place, withBelow.getValue(), why.getValue()), place);
        }
    }
}
