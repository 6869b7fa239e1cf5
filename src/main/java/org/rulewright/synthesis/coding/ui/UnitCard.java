package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.coding.CodingSample;
import org.rulewright.synthesis.coding.CodingUnit;

/** One excerpt of a sample, and the concerns that a coder can file it under, for the sample only. */
final class UnitCard extends Section {

    private final CheckboxGroup<Concern> choice = new CheckboxGroup<>();

    UnitCard(Docket docket, CodingSample sample, CodingUnit unit, List<Concern> concerns) {
        addClassNames("rw-stack-s", "rw-unit");
        var quote = new Paragraph(unit.quote());
        quote.addClassNames("rw-read", "rw-words");
        var where = new Paragraph(getTranslation(
                "synthesis.coding.unit.where",
                unit.comment().value(),
                getTranslation(unit.where().key(), unit.where().arguments())));
        where.addClassNames("rw-small", "rw-quiet");
        choice.setLabel(getTranslation("synthesis.coding.unit.under"));
        choice.setItems(concerns);
        choice.setItemLabelGenerator(
                concern -> getTranslation("synthesis.numbered", concern.number(), concern.title()));
        choice.addClassName("rw-changes-choice");
        unit.own()
                .ifPresent(own -> choice.setValue(concerns.stream()
                        .filter(concern -> own.contains(concern.id()))
                        .collect(Collectors.toSet())));
        add(head(docket, sample, unit), quote, where);
        if (unit.own().filter(Set::isEmpty).isPresent()) {
            add(new Paragraph(getTranslation("synthesis.coding.unit.was-none")));
        }
        add(choice);
    }

    /** Lets the coder say so; without a concern only by the button for none, so that nothing is left out by mistake. */
    UnitCard codable(CodingSample sample, CodingUnit unit, CodingActs acts) {
        var save = new Button(
                getTranslation("synthesis.coding.unit.save"),
                _ -> acts.code(
                        sample.id(),
                        unit.number(),
                        choice.getValue().stream().map(Concern::id).collect(Collectors.toSet())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.ALT);
        save.setEnabled(!choice.getValue().isEmpty());
        choice.addValueChangeListener(event -> save.setEnabled(!event.getValue().isEmpty()));
        var none = new Button(
                getTranslation("synthesis.coding.unit.none"), _ -> acts.code(sample.id(), unit.number(), Set.of()));
        none.addClickShortcut(Key.DIGIT_0, KeyModifier.ALT);
        var row = new Div(save, none);
        row.addClassName("rw-row");
        var keys = new Paragraph(getTranslation("synthesis.coding.unit.keys"));
        keys.addClassNames("rw-small", "rw-quiet", "rw-hide-narrow");
        add(row, keys);
        return this;
    }

    private Div head(Docket docket, CodingSample sample, CodingUnit unit) {
        var steps = new Div();
        steps.addClassNames("rw-push", "rw-row");
        unit.around()
                .before()
                .ifPresent(number -> steps.add(step(docket, number, Glyph.LEFT, "synthesis.coding.unit.previous")));
        unit.around()
                .after()
                .ifPresent(number -> steps.add(step(docket, number, Glyph.RIGHT, "synthesis.coding.unit.next")));
        var head = new Div(new H2(getTranslation("synthesis.coding.unit", unit.number(), sample.drawnSize())), steps);
        head.addClassName("rw-row");
        return head;
    }

    private Anchor step(Docket docket, int number, Glyph glyph, String label) {
        var link = new Anchor(CodingAddress.unit(docket, number), glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        return link;
    }
}
