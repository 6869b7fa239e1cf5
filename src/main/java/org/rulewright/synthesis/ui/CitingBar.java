package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rulewright.synthesis.Excerpt;

/** The excerpts that a summary can cite, each with the way to put its number where the writer stands. */
final class CitingBar extends Details {

    private static final int SHOWN = 100;
    private static final String INSERT = """
            const field = this.inputElement;
            field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
            field.dispatchEvent(new Event('input', {bubbles: true}));
            field.dispatchEvent(new Event('change', {bubbles: true}));
            field.focus();
            """;

    private final TextArea summary;

    CitingBar(List<Excerpt> excerpts, TextArea summary) {
        this.summary = summary;
        setSummaryText(getTranslation("synthesis.cite.open", excerpts.size()));
        var list = new UnorderedList();
        list.addClassName("rw-citable");
        excerpts.stream().limit(SHOWN).forEach(excerpt -> list.add(row(excerpt)));
        add(list);
    }

    private ListItem row(Excerpt excerpt) {
        var number = "[" + excerpt.id().value() + "]";
        var cite = new Button(number, _ -> summary.getElement().executeJs(INSERT, " " + number));
        cite.addThemeVariants(ButtonVariant.SMALL);
        cite.setAriaLabel(getTranslation("synthesis.cite", number, excerpt.quote()));
        var words = new Span(excerpt.quote());
        words.addClassNames("rw-said", "rw-clip");
        return new ListItem(cite, words);
    }
}
