package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;

/** Under which concerns an excerpt stands, and the ways to change that. */
final class FilingRow extends Div {

    private final Excerpt excerpt;
    private final DeskSheet sheet;
    private final SynthesisActs acts;

    /** @param isNext whether the key that files leads here; where to several, to the first on the page */
    FilingRow(Excerpt excerpt, List<Concern> above, boolean isNext, ExcerptPart.Desk desk) {
        this.excerpt = excerpt;
        this.sheet = desk.sheet();
        this.acts = desk.acts();
        addClassNames("rw-row", "rw-filing");
        above.forEach(concern -> add(filed(concern, desk.address())));
        if (above.isEmpty()) {
            add(new StatusBadge(Tone.TIME, getTranslation("synthesis.unfiled")));
        }
        if (sheet.editable()) {
            add(choice(isNext));
            if (excerpt.place() instanceof Excerpt.Marked) {
                add(button("synthesis.unmark", Glyph.UNDO, () -> acts.unmark(excerpt.id())));
            }
        }
    }

    private Component filed(Concern concern, SynthesisAddress address) {
        var title = new Span(concern.title());
        title.addClassName("rw-small");
        var filed = new Span(new ConcernChip(concern, address), title);
        filed.addClassName("rw-filed");
        var published = sheet.chain().response(concern).filter(it -> it.isPublished());
        if (sheet.editable() && published.isEmpty()) {
            var away = button("", Glyph.CLOSE, () -> acts.unfile(excerpt.id(), concern.id()));
            away.setAriaLabel(getTranslation("synthesis.unfile", concern.number()));
            filed.add(away);
        }
        return filed;
    }

    private Component choice(boolean isNext) {
        var choice = new ComboBox<Concern>();
        choice.setAriaLabel(getTranslation("synthesis.file.of", excerpt.quote()));
        choice.setPlaceholder(getTranslation("synthesis.file"));
        choice.setItems(sheet.chain().concerns());
        choice.setItemLabelGenerator(
                concern -> getTranslation("synthesis.numbered", concern.number(), concern.title()));
        if (isNext) {
            choice.getElement().setAttribute("data-key", "f");
        }
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                acts.file(excerpt.id(), event.getValue().id());
            }
        });
        return choice;
    }

    private Button button(String key, Glyph glyph, Runnable act) {
        var button = new Button(key.isEmpty() ? "" : getTranslation(key), glyph.draw(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
