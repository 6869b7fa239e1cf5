package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Concern;

/** The excerpts that a summary can cite, each with the way to put its number where the writer stands. */
final class CitingBar extends Details {

    private static final String INSERT = """
            const field = this.inputElement;
            field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
            field.dispatchEvent(new Event('input', {bubbles: true}));
            field.dispatchEvent(new Event('change', {bubbles: true}));
            field.focus();
            """;

    private final TextArea summary;

    CitingBar(Concern concern, long excerpts, TextArea summary, SynthesisActs acts) {
        this.summary = summary;
        setSummaryText(getTranslation("synthesis.cite.open", excerpts));
        var list = new SaidList(concern, excerpts, acts::under, this::row).looking("rw-citable");
        add(list);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                list.begin();
            }
        });
    }

    private ListItem row(CitedExcerpt cited) {
        var excerpt = cited.excerpt();
        var number = "[" + excerpt.id().value() + "]";
        var cite = new Button(number, _ -> summary.getElement().executeJs(INSERT, " " + number));
        cite.addThemeVariants(ButtonVariant.SMALL);
        cite.setAriaLabel(getTranslation("synthesis.cite", number, excerpt.quote()));
        var words = new Span(excerpt.quote());
        words.addClassNames("rw-said", "rw-clip");
        var place = new Span(getTranslation(cited.where().key(), cited.where().arguments()));
        place.addClassNames("rw-small", "rw-quiet");
        return new ListItem(cite, new Div(words, place));
    }
}
