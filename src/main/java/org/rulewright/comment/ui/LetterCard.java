package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.rulewright.comment.Ask;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.docket.Docket;

/** A point that was found in a letter, and what its author can do with it. */
final class LetterCard extends Section {

    /** What a card needs from the page: to be drawn anew when points come or go, and to tell how many are kept. */
    record Around(Docket docket, LetterServices services, Runnable draw, Runnable tell) {}

    private final int place;
    private final LetterChoices choices;
    private final Around around;
    private final Div said = new Div();
    private final Div opened = new Div();

    LetterCard(int place, LetterChoices choices, Around around) {
        this.place = place;
        this.choices = choices;
        this.around = around;
        addClassName("rw-point");
        setId("letter-card-" + (place + 1));
        opened.addClassName("rw-fields");
        add(said, acts(), opened);
        draw();
    }

    private void draw() {
        said.removeAll();
        said.add(new FoundPoint(place, choices, around, this::put));
    }

    /** Puts another version of the point into its place. */
    private void put(Proposal other) {
        choices.put(place, other);
        draw();
        around.tell().run();
    }

    private Div acts() {
        var acts = new Div(small("comment.letter.edit", "comment.letter.edit.point", this::edit));
        acts.addClassName("rw-row");
        if (choices.canSplit(place)) {
            acts.add(small("comment.letter.split", "comment.letter.split.point", this::split));
        }
        if (place + 1 < choices.size()) {
            acts.add(small("comment.letter.merge", "comment.letter.merge.point", this::merge));
        }
        acts.add(small("comment.letter.show", "comment.letter.show.point", this::showInLetter));
        return acts;
    }

    private Button small(String key, String spoken, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(spoken, place + 1));
        return button;
    }

    private void merge() {
        choices.merge(place);
        around.draw().run();
    }

    private void showInLetter() {
        getElement()
                .executeJs(
                        "document.getElementById($0)?.scrollIntoView({block:'center'})", LetterSheet.idOf(place + 1));
    }

    /** Opens or closes the fields for the place and the ask. */
    private void edit() {
        var isOpen = opened.getComponentCount() > 0;
        opened.removeAll();
        if (!isOpen) {
            opened.add(where(), ask());
        }
    }

    private PointPlace where() {
        var draft = around.services().letters().preview(around.docket(), choices.get(place));
        var where = new PointPlace(around.docket(), around.services().places(), draft);
        where.onMoved(_ -> {
            var chosen = choices.reader().index().place(where.anchor(), where.question());
            put(choices.reader().move(choices.get(place), chosen));
        });
        return where;
    }

    private RadioButtonGroup<Ask> ask() {
        var ask = new RadioButtonGroup<Ask>(getTranslation("comment.form.ask"));
        ask.addClassName("rw-choices");
        ask.setItems(Ask.values());
        ask.setItemLabelGenerator(item -> getTranslation("comment.ask." + item.name()));
        ask.setValue(choices.get(place).ask());
        ask.addValueChangeListener(event -> put(choices.get(place).asking(event.getValue())));
        return ask;
    }

    /** Offers the sentences of the point; a new one can begin with each but the first. */
    private void split() {
        opened.removeAll();
        var letter = choices.taken().letter().text();
        var sentences = choices.sentences(place);
        for (var number = 0; number < sentences.size(); number++) {
            var sentence = sentences.get(number);
            var line = new Paragraph(sentence.of(letter).replaceAll("\\s+", " "));
            line.addClassName("rw-said");
            if (number > 0) {
                opened.add(here(number + 1, sentence.from()));
            }
            opened.add(line);
        }
    }

    private Button here(int number, int from) {
        var here = new Button(getTranslation("comment.letter.split.here"), _ -> {
            choices.split(place, from);
            around.draw().run();
        });
        here.addThemeVariants(ButtonVariant.SMALL);
        here.setAriaLabel(getTranslation("comment.letter.split.here.sentence", number));
        return here;
    }
}
