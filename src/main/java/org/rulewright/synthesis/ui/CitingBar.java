package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Whereabouts;

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
    private final UnorderedList list = new UnorderedList();

    CitingBar(List<Excerpt> excerpts, TextArea summary, SynthesisActs acts) {
        this.summary = summary;
        setSummaryText(getTranslation("synthesis.cite.open", excerpts.size()));
        list.addClassName("rw-citable");
        add(list);
        addOpenedChangeListener(event -> {
            if (event.isOpened() && list.getComponentCount() == 0) {
                fill(excerpts.subList(0, Math.min(SHOWN, excerpts.size())), acts);
            }
        });
    }

    private void fill(List<Excerpt> excerpts, SynthesisActs acts) {
        var whereabouts = acts.whereabouts(excerpts);
        excerpts.forEach(excerpt -> list.add(row(excerpt, Optional.ofNullable(whereabouts.get(excerpt.id())))));
    }

    private ListItem row(Excerpt excerpt, Optional<Whereabouts> where) {
        var number = "[" + excerpt.id().value() + "]";
        var cite = new Button(number, _ -> summary.getElement().executeJs(INSERT, " " + number));
        cite.addThemeVariants(ButtonVariant.SMALL);
        cite.setAriaLabel(getTranslation("synthesis.cite", number, excerpt.quote()));
        var words = new Span(excerpt.quote());
        words.addClassNames("rw-said", "rw-clip");
        var place = new Span(
                where.map(it -> getTranslation(it.key(), it.arguments())).orElse(""));
        place.addClassNames("rw-small", "rw-quiet");
        return new ListItem(cite, new Div(words, place));
    }
}
