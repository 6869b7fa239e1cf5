package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Spot;

/** The concerns in their order, each with how far its answer is. */
final class OutlineTree extends UnorderedList {

    private final SequencedMap<Concern, ListItem> rows = new LinkedHashMap<>();

    OutlineTree(Chain chain, SynthesisAddress address) {
        addClassName("rw-tree");
        chain.concerns().forEach(concern -> rows.put(concern, row(concern, chain, address)));
        rows.values().forEach(this::add);
    }

    /** Lets concerns be dragged before each other, under each other, and to the end; buttons do the same by steps. */
    OutlineTree draggable(SynthesisActs acts) {
        rows.forEach((concern, row) -> {
            DragSource.create(row).setDragData(concern);
            var link = row.getComponentAt(0);
            link.getElement().setAttribute("draggable", "false");
            drop(link, new Spot.Under(concern.id()), acts);
            row.addComponentAsFirst(gap(new Spot.Before(concern.id()), acts));
        });
        if (!rows.isEmpty()) {
            rows.lastEntry().getValue().add(gap(new Spot.Last(), acts));
        }
        return this;
    }

    private Div gap(Spot spot, SynthesisActs acts) {
        var gap = new Div();
        gap.addClassName("rw-drop");
        gap.getElement().setAttribute("aria-hidden", "true");
        drop(gap, spot, acts);
        return gap;
    }

    private static void drop(Component target, Spot spot, SynthesisActs acts) {
        DropTarget.create(target)
                .addDropListener(event -> event.getDragData()
                        .filter(Concern.class::isInstance)
                        .map(Concern.class::cast)
                        .ifPresent(concern -> acts.place(concern, spot)));
    }

    private ListItem row(Concern concern, Chain chain, SynthesisAddress address) {
        var number = new Span(concern.number());
        number.addClassName("rw-no");
        var link = new Anchor(
                address.answering(concern.id()).href(), number, new Span(concern.title()), state(concern, chain));
        if (address.names(concern.id())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var row = new ListItem(link);
        row.addClassName(concern.depth() == 0 ? "rw-top" : "rw-under");
        return row;
    }

    private Component state(Concern concern, Chain chain) {
        if (chain.isHeading(concern)) {
            var below = chain.concerns().stream()
                    .filter(other -> other.number().startsWith(concern.number() + "."))
                    .count();
            var count = new Span(getTranslation("base.number", below));
            count.addClassNames("rw-small", "rw-quiet", "rw-num");
            return count;
        }
        var response = chain.response(concern);
        if (response.filter(it -> it.isPublished()).isPresent()) {
            return new StatusBadge(Tone.ACCENT, Glyph.CHECK, getTranslation("synthesis.state.published"));
        }
        if (response.filter(it -> it.words().isAnswer()).isPresent()) {
            return new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("synthesis.state.answered"));
        }
        return response.filter(it -> !it.words().equals(ResponseDraft.EMPTY)).isPresent()
                ? new StatusBadge(Tone.TIME, getTranslation("synthesis.state.draft"))
                : new StatusBadge(Tone.QUIET, getTranslation("synthesis.state.open"));
    }
}
