package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.Excerpt;

/** The ways to mark words of a comment: select them in any of its texts, choose a sentence, or take the whole. */
final class MarkingBar extends Div {

    private final SynthesisActs acts;
    private final Button mark = new Button(getTranslation("synthesis.mark"), Glyph.EDIT.draw());

    private Excerpt.@Nullable Marked selected;

    /** Words of a text, to be offered. */
    private record Offer(Excerpt.Marked place, String words) {}

    MarkingBar(List<MarkedText> texts, SynthesisActs acts) {
        this.acts = acts;
        addClassNames("rw-marking", "rw-stack-s");
        mark.addThemeVariants(ButtonVariant.SMALL);
        mark.getElement().setAttribute("data-key", "m");
        mark.setEnabled(false);
        mark.addClickListener(_ -> markSelected());
        var row = new Div(mark, sentences(texts));
        row.addClassName("rw-row");
        for (var text : texts) {
            text.onSelection(this::offer);
            whole(text, row);
        }
        var hint = new Paragraph(getTranslation("synthesis.mark.hint"));
        hint.addClassName("rw-hint");
        add(hint, row);
    }

    private void offer(Excerpt.Marked words) {
        selected = words;
        mark.setEnabled(true);
    }

    private void markSelected() {
        if (selected != null) {
            acts.mark(selected);
        }
    }

    /** A point is an excerpt as a whole already. */
    private void whole(MarkedText text, Div row) {
        var all = text.at(0, text.words().length());
        if (all instanceof Excerpt.Part || text.isMarked(all)) {
            return;
        }
        var isPage = all instanceof Excerpt.Page;
        var whole = new Button(
                getTranslation(isPage ? "synthesis.mark.page" : "synthesis.mark.whole"), _ -> acts.mark(all));
        whole.addThemeVariants(ButtonVariant.SMALL);
        row.add(whole);
    }

    private ComboBox<Offer> sentences(List<MarkedText> texts) {
        var choice = new ComboBox<Offer>();
        choice.setAriaLabel(getTranslation("synthesis.mark.sentence"));
        choice.setPlaceholder(getTranslation("synthesis.mark.sentence"));
        choice.setItems(texts.stream().flatMap(MarkingBar::sentences).toList());
        choice.setItemLabelGenerator(Offer::words);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                acts.mark(event.getValue().place());
            }
        });
        return choice;
    }

    private static Stream<Offer> sentences(MarkedText text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.words());
        var sentences = Stream.<Offer>builder();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var words = text.words().substring(start, end);
            if (!words.isBlank()) {
                var from = start + words.length() - words.stripLeading().length();
                sentences.add(new Offer(text.at(from, from + words.strip().length()), words.strip()));
            }
            start = end;
        }
        return sentences.build().filter(offer -> !text.isMarked(offer.place()));
    }
}
