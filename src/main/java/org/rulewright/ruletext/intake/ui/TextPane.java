package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.TextImport;

/** The tree that was understood, row by row; only what is in sight is built. */
final class TextPane extends Div {
    private static final int FIRST_WORDS = 160;

    /** A provision in its place. */
    record Row(int place, Passage passage) {}

    private final Grid<Row> grid = new Grid<>();
    private final Span counts = new Span();
    private final Supplier<TextImport> source;

    TextPane(Supplier<TextImport> source, IntakeActs acts) {
        this.source = source;
        addClassName("rw-intake-text");
        counts.addClassNames("rw-small", "rw-quiet");
        counts.getElement().setAttribute("aria-live", "polite");
        grid.addColumn(new ComponentRenderer<>(this::row));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addClassName("rw-intake-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("ruletext.intake.tree"));
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.setItems(
                query -> rows(query.getOffset(), query.getLimit()).stream(),
                _ -> source.get().text().passages().size());
        grid.addSelectionListener(event -> event.getFirstSelectedItem()
                .filter(_ -> event.isFromClient())
                .ifPresent(row -> acts.choose(row.place())));
        var head = new Div(counts);
        head.addClassName("rw-pane-head");
        add(head, grid);
        refresh();
    }

    /** Shows the text as it is now. */
    void refresh() {
        counts.setText(source.get().counts().entrySet().stream()
                .map(count -> getTranslation("ruletext.intake.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", ")));
        grid.getDataProvider().refreshAll();
    }

    /** Chooses the row at this place, and brings it into sight. */
    void choose(int place) {
        var row = new Row(place, source.get().text().passages().get(place));
        if (!grid.getSelectedItems().contains(row)) {
            grid.select(row);
            grid.scrollToIndex(Math.max(0, place - 2));
        }
    }

    private List<Row> rows(int offset, int limit) {
        var passages = source.get().text().passages();
        var end = Math.min(passages.size(), offset + limit);
        return IntStream.range(Math.min(offset, end), end)
                .mapToObj(place -> new Row(place, passages.get(place)))
                .toList();
    }

    private Div row(Row row) {
        var passage = row.passage();
        var line = new Div();
        line.addClassNames("rw-intake-row", "rw-intake-" + passage.kind().name().toLowerCase(Locale.ROOT));
        line.getStyle().set("--level", Integer.toString(Math.min(passage.level(), 12)));
        if (!passage.number().isEmpty()) {
            var number = new Span(passage.number());
            number.addClassName("rw-num");
            line.add(number, new Span(" "));
        }
        line.add(new Span(firstWords(passage)));
        var more = new Span(facts(passage));
        more.addClassName("rw-intake-facts");
        line.add(more);
        return line;
    }

    private static String firstWords(Passage passage) {
        var words = passage.text().replace("\t", " · ").replace("\n", " / ");
        return words.length() <= FIRST_WORDS ? words : words.substring(0, FIRST_WORDS) + "…";
    }

    private String facts(Passage passage) {
        var kind = getTranslation("ruletext.intake.kind." + passage.kind());
        if (passage.label().isEmpty() || passage.label().equals(passage.number())) {
            return passage.kind() == ProvisionKind.PARAGRAPH ? "" : kind;
        }
        return passage.kind() == ProvisionKind.PARAGRAPH
                ? passage.label()
                : getTranslation("ruletext.intake.facts", kind, passage.label());
    }
}
