package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.ruletext.intake.Correction;
import org.rulewright.ruletext.intake.PendingText;
import org.rulewright.ruletext.intake.source.Reason;
import org.rulewright.ruletext.intake.source.Unplaced;

/** What could not be placed, with the reason; any of it can be given a place. */
final class LeftPane extends Section {
    private static final int FIRST_WORDS = 220;

    private final PendingText text;
    private final IntakeActs acts;

    LeftPane(PendingText text, IntakeActs acts) {
        this.text = text;
        this.acts = acts;
        addClassNames("rw-stack-s", "rw-intake-act");
        var count = text.unplaced().size();
        var hint =
                new Paragraph(getTranslation(count == 0 ? "ruletext.intake.left.none" : "ruletext.intake.left.help"));
        hint.addClassName("rw-hint");
        add(new H2(getTranslation("ruletext.intake.left", count)), hint);
        if (text.unplaced().stream().anyMatch(left -> left.reason() == Reason.DELETED)) {
            add(new Note(Tone.TIME, Glyph.INFO, getTranslation("ruletext.intake.tracked")));
        }
        if (count > 0) {
            add(new Details(getTranslation("ruletext.intake.left.show"), grid()));
        }
    }

    private Grid<Integer> grid() {
        var grid = new Grid<Integer>();
        grid.addColumn(new ComponentRenderer<>(this::row));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("rw-intake-left");
        grid.getElement().setAttribute("aria-label", getTranslation("ruletext.intake.left.show"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        List<Integer> numbers =
                IntStream.range(0, text.unplaced().size()).boxed().toList();
        grid.setItems(numbers);
        return grid;
    }

    private Div row(int number) {
        var left = text.unplaced().get(number);
        var reason = new Span(getTranslation(left.reason().key()) + (left.why().isEmpty() ? "" : ": " + left.why()));
        reason.addClassName("rw-intake-facts");
        var words = new Span(shortened(left.text()));
        var place = new Button(
                getTranslation("ruletext.intake.place"),
                _ -> acts.correct(new Correction.Place(number), left.before()));
        place.addClassName("rw-btn-small");
        place.setAriaLabel(getTranslation("ruletext.intake.place.what", shortened(left.text())));
        var row = new Div(words, reason, where(left), place);
        row.addClassName("rw-intake-row");
        return row;
    }

    private Span where(Unplaced left) {
        var label = left.before() < text.passages().size()
                ? text.passages().get(left.before()).label()
                : "";
        var where = new Span(label.isEmpty() ? "" : getTranslation("ruletext.intake.before", label));
        where.addClassName("rw-intake-facts");
        return where;
    }

    private static String shortened(String words) {
        return words.length() <= FIRST_WORDS ? words : words.substring(0, FIRST_WORDS) + "…";
    }
}
