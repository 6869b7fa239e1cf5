package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.Excerpt;

/** The ways to mark words of a body: select them, choose a sentence, or take the whole. */
final class MarkingBar extends Div {

    private final String body;
    private final SynthesisActs acts;
    private final Button mark = new Button(getTranslation("synthesis.mark"), Glyph.EDIT.draw());

    private Excerpt.Span selected = new Excerpt.Span(0, 1);

    MarkingBar(String body, List<Excerpt> marked, MarkedBody words, SynthesisActs acts) {
        this.body = body;
        this.acts = acts;
        addClassNames("rw-marking", "rw-stack-s");
        mark.addThemeVariants(ButtonVariant.SMALL);
        mark.getElement().setAttribute("data-key", "m");
        mark.setEnabled(false);
        mark.addClickListener(_ -> acts.mark(selected));
        words.onSelection(this::offer);
        var whole =
                new Button(getTranslation("synthesis.mark.whole"), _ -> acts.mark(new Excerpt.Span(0, body.length())));
        whole.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(mark, sentences(marked), whole);
        row.addClassName("rw-row");
        var hint = new Paragraph(getTranslation("synthesis.mark.hint"));
        hint.addClassName("rw-hint");
        add(hint, row);
    }

    private void offer(Excerpt.Span span) {
        if (span.end() <= body.length()) {
            selected = span;
            mark.setEnabled(true);
        }
    }

    private ComboBox<Excerpt.Span> sentences(List<Excerpt> marked) {
        var taken = marked.stream().map(Excerpt::place).toList();
        var choice = new ComboBox<Excerpt.Span>();
        choice.setAriaLabel(getTranslation("synthesis.mark.sentence"));
        choice.setPlaceholder(getTranslation("synthesis.mark.sentence"));
        choice.setItems(sentences().stream()
                .filter(sentence -> !taken.contains(sentence))
                .toList());
        choice.setItemLabelGenerator(this::words);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                acts.mark(event.getValue());
            }
        });
        return choice;
    }

    private String words(Excerpt.Span span) {
        return body.substring(span.start(), span.end()).strip();
    }

    private List<Excerpt.Span> sentences() {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(body);
        var sentences = new ArrayList<Excerpt.Span>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var span = new Excerpt.Span(start, end);
            if (!words(span).isEmpty()) {
                sentences.add(trimmed(span));
            }
            start = end;
        }
        return sentences;
    }

    private Excerpt.Span trimmed(Excerpt.Span span) {
        var text = body.substring(span.start(), span.end());
        var start = span.start() + text.length() - text.stripLeading().length();
        return new Excerpt.Span(start, start + text.strip().length());
    }
}
