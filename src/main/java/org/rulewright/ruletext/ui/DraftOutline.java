package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.drafting.DraftLine;

/** The provisions of a draft in order, fetched a screenful at a time. */
final class DraftOutline extends Grid<DraftLine> {
    private static final int DEEPEST = 6;

    private final DraftSeat seat;

    DraftOutline(DraftSeat seat, Consumer<DraftLine> choose) {
        super(60);
        this.seat = seat;
        var desk = seat.services().desk();
        var version = seat.version().id();
        setItems(new CallbackDataProvider<DraftLine, Void>(
                query -> desk.lines(version, query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(version),
                DraftLine::lineage));
        addComponentColumn(this::row).setHeader(getTranslation("ruletext.draft.outline"));
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("rw-draft-outline");
        setWidthFull();
        ((GridSingleSelectionModel<DraftLine>) getSelectionModel()).setDeselectAllowed(false);
        asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                choose.accept(chosen.getValue());
            }
        });
    }

    private Div row(DraftLine line) {
        var number = new Span(line.label());
        number.addClassName("rw-num");
        var top = new Div(number);
        top.addClassName("rw-trow-top");
        if (line.kind() != ProvisionKind.PARAGRAPH && line.kind() != ProvisionKind.HEADING) {
            top.add(new Span(getTranslation("ruletext.provision-kind." + line.kind())));
        }
        if (line.isChanged()) {
            top.add(new Span(getTranslation("ruletext.draft.changed")));
        }
        var words = new Span(line.beginning());
        words.addClassName("rw-draft-beginning");
        words.setClassName("rw-draft-heading", line.kind() == ProvisionKind.HEADING);
        var row = new Div(top, words);
        row.addClassName("rw-draft-row");
        row.getStyle().set("--rw-depth", String.valueOf(Math.min(DEEPEST, line.level())));
        return row;
    }

    /** Marks the line that is open, and brings it into view. */
    void show(int position) {
        seat.at(position).ifPresent(line -> {
            select(line);
            scrollToIndex(line.position());
        });
    }

    /** Fetches again what is in view. */
    void refresh() {
        getDataProvider().refreshAll();
    }
}
