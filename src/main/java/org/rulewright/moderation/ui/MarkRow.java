package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.rulewright.moderation.Ground;

/** One marked place in the list: what it is, the words, the reason that the gap will show, and the way back. */
final class MarkRow extends ListItem {

    private static final int SHOWN = 160;

    private final Marking marking;
    private final Marking.Entry entry;

    MarkRow(Marking marking, Marking.Entry entry) {
        this.marking = marking;
        this.entry = entry;
        addClassName("rw-markrow");
        var title = new Div();
        title.addClassName("rw-markrow-title");
        if (entry.redacts()) {
            title.add(new MarkNumber(marking.number(entry), entry.mark().ground()));
        }
        title.add(new Span(kind()));
        var said = new Div(new Span(shortened(marking.words(entry.mark()))), turn());
        said.addClassName("rw-markrow-words");
        add(title, said);
        var rule = entry.rule();
        if (rule != null) {
            var why = new Paragraph(getTranslation("moderation.rule.why." + rule));
            why.addClassNames("rw-small", "rw-quiet");
            add(why);
        }
        if (entry.redacts()) {
            add(ground());
        }
    }

    private String kind() {
        var ground = getTranslation("moderation.ground." + entry.mark().ground());
        var rule = entry.rule();
        return rule == null
                ? ground
                : getTranslation("moderation.mark.kind", ground, getTranslation("moderation.rule." + rule));
    }

    private Component turn() {
        var redacts = entry.redacts();
        var turn = new Button(
                getTranslation(redacts ? "moderation.mark.keep" : "moderation.mark.redact"), _ -> marking.turn(entry));
        turn.addThemeVariants(ButtonVariant.SMALL);
        turn.setAriaLabel(getTranslation(
                redacts ? "moderation.mark.keep.words" : "moderation.mark.redact.words",
                shortened(marking.words(entry.mark()))));
        return turn;
    }

    private Component ground() {
        var ground = new Select<Ground>();
        ground.setLabel(getTranslation("moderation.mark.ground"));
        ground.setItems(Ground.OF_WORDS);
        ground.setItemLabelGenerator(each -> getTranslation("moderation.shown." + each));
        ground.setValue(entry.mark().ground());
        ground.addClassName("rw-wide");
        ground.addValueChangeListener(event -> marking.ground(entry, event.getValue()));
        return ground;
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "\u2026";
    }
}
