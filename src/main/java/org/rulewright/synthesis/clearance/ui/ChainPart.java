package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceBook;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.ClearanceStep;
import org.rulewright.synthesis.clearance.Person;

/** The chain with how far each step is; to set it, and to let somebody else stand in. */
final class ChainPart extends Section {

    private final ClearanceBook book;
    private final List<Person> people;
    private final ClearanceActs acts;

    ChainPart(ClearanceBook book, List<Person> people, ClearanceActs acts) {
        this.book = book;
        this.people = people;
        this.acts = acts;
        addClassName("rw-stack-s");
        add(new H2(getTranslation("synthesis.clearance.chain")));
        if (book.steps().isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.clearance.chain.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rw-reasons");
        book.steps().forEach(step -> list.add(row(step)));
        add(list);
    }

    private ListItem row(ClearanceStep step) {
        var name = new Span(getTranslation("synthesis.clearance.role." + step.role()));
        name.addClassName("rw-strong");
        var row = new Div(name, new Span(holder(step)), state(step));
        row.addClassName("rw-row");
        return new ListItem(row);
    }

    private String holder(ClearanceStep step) {
        var delegate = step.delegate();
        return delegate == null
                ? step.holder().name()
                : getTranslation("synthesis.clearance.delegated", step.holder().name(), delegate.name());
    }

    private StatusBadge state(ClearanceStep step) {
        var signed = book.signed(step.role());
        var words = getTranslation(
                "synthesis.clearance.signed-of", signed, book.items().size());
        return signed == book.items().size()
                ? new StatusBadge(Tone.OK, Glyph.CHECK, words)
                : new StatusBadge(Tone.TIME, words);
    }

    /** The way to set the chain, for who may. */
    ChainPart settable() {
        var choices = new EnumMap<ClearanceRole, ComboBox<Person>>(ClearanceRole.class);
        var form = new Div();
        form.addClassName("rw-stack-s");
        for (var role : ClearanceRole.values()) {
            var choice = choice(getTranslation("synthesis.clearance.role." + role));
            book.steps().stream().filter(step -> step.role() == role).forEach(step -> choice.setValue(step.holder()));
            choices.put(role, choice);
            form.add(choice);
        }
        form.add(new Button(getTranslation("synthesis.clearance.chain.save"), _ -> set(choices)));
        add(new Details(getTranslation("synthesis.clearance.chain.set"), form));
        return this;
    }

    private void set(Map<ClearanceRole, ComboBox<Person>> choices) {
        choices.values().forEach(choice -> choice.setInvalid(false));
        try {
            acts.set(links(choices));
        } catch (Refusal refusal) {
            var before = new HashSet<Person>();
            choices.values().stream()
                    .filter(choice -> choice.getValue() != null && !before.add(choice.getValue()))
                    .forEach(choice -> refused(choice, refusal));
        }
    }

    private void refused(ComboBox<Person> choice, Refusal refusal) {
        choice.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        choice.setInvalid(true);
    }

    private static List<ChainLink> links(Map<ClearanceRole, ComboBox<Person>> choices) {
        var links = new ArrayList<ChainLink>();
        choices.forEach((role, choice) -> {
            if (choice.getValue() != null) {
                links.add(new ChainLink(role, choice.getValue().id()));
            }
        });
        return links;
    }

    /** The way to let somebody stand in at the steps that this account holds. */
    ChainPart delegable(AccountId account) {
        book.steps().stream().filter(step -> step.holder().id().equals(account)).forEach(step -> add(delegating(step)));
        return this;
    }

    private Component delegating(ClearanceStep step) {
        var role = getTranslation("synthesis.clearance.role." + step.role());
        var choice = choice(getTranslation("synthesis.clearance.delegate", role));
        choice.setValue(step.delegate());
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && !Objects.equals(event.getOldValue(), event.getValue())) {
                delegate(step, choice);
            }
        });
        return choice;
    }

    private void delegate(ClearanceStep step, ComboBox<Person> choice) {
        var person = choice.getValue();
        try {
            acts.delegate(step.role(), person == null ? null : person.id());
        } catch (Refusal refusal) {
            refused(choice, refusal);
        }
    }

    private ComboBox<Person> choice(String label) {
        var choice = new ComboBox<Person>(label, people);
        choice.setItemLabelGenerator(Person::name);
        choice.setClearButtonVisible(true);
        choice.setManualValidation(true);
        choice.setPlaceholder(getTranslation("synthesis.clearance.nobody"));
        return choice;
    }
}
