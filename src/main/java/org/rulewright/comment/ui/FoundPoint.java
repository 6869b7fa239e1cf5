package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.ruletext.Provision;

/** What a point of a letter says as it is understood: where, what, what for, and why it begins there. */
final class FoundPoint extends Div {

    private static final int SHORT = 40;

    private final int number;
    private final Proposal point;

    FoundPoint(int place, LetterChoices choices, LetterCard.Around around, Consumer<Proposal> put) {
        number = place + 1;
        point = choices.get(place);
        addClassName("rw-stack-s");
        var head = new Div(new H3(title()), keep(place, choices, around));
        head.addClassName("rw-letter-head");
        add(head);
        if (choices.wasAdded(point)) {
            quiet(getTranslation("comment.letter.added"));
        }
        which(choices, put);
        words(around);
        quiet(getTranslation(
                "comment.check.asks",
                getTranslation("comment.ask." + point.ask().name())));
        quiet(getTranslation(
                "comment.letter.cut",
                choices.taken().letter().pageAt(point.from()),
                getTranslation("comment.letter.cut." + point.cut().name())));
    }

    private Checkbox keep(int place, LetterChoices choices, LetterCard.Around around) {
        var keep = new Checkbox(getTranslation("comment.letter.keep"), choices.isKept(place));
        keep.setAriaLabel(getTranslation("comment.letter.keep.point", number));
        keep.addValueChangeListener(event -> {
            choices.keep(place, event.getValue());
            around.tell().run();
        });
        return keep;
    }

    private String title() {
        var provision = point.place().provision();
        var question = point.place().question();
        if (provision == null && question != null) {
            return getTranslation("comment.letter.answer", number, question.number());
        }
        var where = provision == null ? getTranslation("comment.letter.whole") : provision.label();
        return getTranslation("comment.form.point.on", number, where);
    }

    /** Where the letter does not say which provision it means, its author does. */
    private void which(LetterChoices choices, Consumer<Proposal> put) {
        var candidates = point.place().candidates();
        if (candidates.isEmpty()) {
            return;
        }
        var row = new Div(new Span(getTranslation("comment.letter.which")));
        row.addClassNames("rw-row", "rw-small");
        for (var candidate : candidates) {
            var choose = new Button(
                    shortened(candidate),
                    _ -> put.accept(choices.reader().move(point, point.place().on(candidate))));
            choose.addThemeVariants(ButtonVariant.SMALL);
            row.add(choose);
        }
        add(row);
    }

    private void words(LetterCard.Around around) {
        var words = new Paragraph(point.words());
        words.addClassNames("rw-said", "rw-as-written", "rw-letter-words");
        add(words);
        var draft = around.services().letters().preview(around.docket(), point);
        if (draft.suggestsWording()) {
            var reworded = new Paragraph(new Rewording(draft.passage(), draft.wording()));
            reworded.addClassName("rw-said");
            add(reworded);
        }
    }

    private void quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("rw-small", "rw-quiet");
        add(line);
    }

    private static String shortened(Provision provision) {
        var text = provision.text();
        var start = text.length() <= SHORT ? text : text.substring(0, SHORT).strip() + " …";
        return (provision.label() + " " + start).strip();
    }
}
