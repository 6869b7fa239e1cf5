package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;

/** The ways to mark words by hand: select them, or type them and have them marked wherever they stand. */
final class MarkBar extends Div {

    private final Marking marking;
    private final Select<Ground> ground = new Select<>();
    private final Button selection = new Button(getTranslation("moderation.mark.selected"), Glyph.HIDE.draw());
    private final TextField words = new TextField();
    private final Span outcome = new Span();

    private @Nullable Mark selected;

    MarkBar(Marking marking) {
        this.marking = marking;
        addClassNames("rw-markbar");
        ground.setItems(Ground.OF_WORDS);
        ground.setItemLabelGenerator(each -> getTranslation("moderation.shown." + each));
        ground.setValue(Ground.PERSONAL_DATA);
        ground.setAriaLabel(getTranslation("moderation.mark.ground"));
        selection.addThemeVariants(ButtonVariant.SMALL);
        selection.setEnabled(false);
        selection.getElement().setAttribute("data-key", "m");
        selection.addClickListener(_ -> redactSelection());
        words.setPlaceholder(getTranslation("moderation.mark.typed"));
        words.setAriaLabel(getTranslation("moderation.mark.typed"));
        words.getElement().setAttribute("data-key", "f");
        var everywhere = new Button(getTranslation("moderation.mark.everywhere"), _ -> redactEverywhere());
        everywhere.addThemeVariants(ButtonVariant.SMALL);
        outcome.addClassNames("rw-small", "rw-quiet");
        outcome.getElement().setAttribute("role", "status");
        add(selection, ground, words, everywhere, outcome);
    }

    /** Offers to redact these words. */
    void offer(Mark mark) {
        selected = mark;
        selection.setEnabled(true);
    }

    private void redactSelection() {
        if (selected != null) {
            var mark = selected.under(ground.getValue());
            selected = null;
            selection.setEnabled(false);
            marking.add(mark);
        }
    }

    private void redactEverywhere() {
        if (words.getValue().isBlank()) {
            outcome.setText(getTranslation("moderation.mark.type"));
            return;
        }
        outcome.setText(getTranslation("moderation.mark.found", marking.addAll(words.getValue(), ground.getValue())));
    }
}
