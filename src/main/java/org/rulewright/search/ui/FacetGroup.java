package org.rulewright.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.search.Facet;
import org.rulewright.search.FacetCount;

/** One facet: its values with their counts, of which any number can be ticked; the rarer ones behind a button. */
final class FacetGroup extends Div {

    private static final int AT_FIRST = 6;
    private static final int WEEKS_AT_FIRST = 12;

    /** What says nothing when there is but one value of it. */
    private static final Set<Facet> ONLY_IF_MIXED =
            Set.of(Facet.KIND, Facet.STAGE, Facet.CHANNEL, Facet.CAMPAIGN, Facet.LANGUAGE, Facet.RECEIVED);

    private final Facet facet;
    private final CheckboxGroup<String> boxes = new CheckboxGroup<>();
    private final Button more = new Button();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private Names names;
    private boolean isOpen;

    FacetGroup(Facet facet, Names names, BiConsumer<Facet, Set<String>> choose) {
        this.facet = facet;
        this.names = names;
        boxes.addClassName("rw-facet");
        boxes.setLabel(getTranslation("search.facet." + facet.key()));
        boxes.setRenderer(new ComponentRenderer<>(this::line));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(facet, change.getValue());
            }
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClassName("rw-facet-more");
        more.addClickListener(_ -> open(!isOpen));
        add(boxes, more);
    }

    /** Shows these counts. Boxes that stay keep their place and the focus. */
    void show(Names known, List<FacetCount> counted, Set<String> chosen) {
        names = known;
        counts.clear();
        if (facet == Facet.CATEGORY) {
            known.categories().keySet().forEach(code -> counts.put(code, 0L));
        }
        counted.forEach(count -> counts.put(count.value(), count.comments()));
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        draw(chosen);
        var fewest = ONLY_IF_MIXED.contains(facet) && chosen.isEmpty() ? 2 : 1;
        setVisible(counts.size() >= fewest);
    }

    private void open(boolean open) {
        isOpen = open;
        draw(boxes.getValue());
    }

    private void draw(Set<String> chosen) {
        var shown = isOpen ? counts.size() : atFirst();
        var now = counts.keySet().stream().limit(shown).collect(Collectors.toList());
        chosen.stream().filter(value -> !now.contains(value)).sorted().forEach(now::add);
        if (now.equals(boxes.getListDataView().getItems().toList())) {
            now.forEach(value -> boxes.getDataProvider().refreshItem(value));
        } else {
            boxes.setItems(now);
        }
        boxes.setValue(chosen);
        more.setVisible(counts.size() > atFirst());
        more.setText(getTranslation(isOpen ? "search.facet.fewer" : "search.facet.more", counts.size()));
        more.setAriaLabel(more.getText() + ": " + boxes.getLabel());
        more.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
    }

    private int atFirst() {
        return facet == Facet.RECEIVED ? WEEKS_AT_FIRST : AT_FIRST;
    }

    private Component line(String value) {
        var count = new Span(getTranslation("base.number", counts.getOrDefault(value, 0L)));
        count.addClassName("rw-n");
        var line = new Span(name(value), count);
        line.addClassName("rw-facet-line");
        if (facet == Facet.RECEIVED) {
            line.addClassName("rw-facet-bar");
            line.getStyle().set("--rw-share", share(value));
        }
        return line;
    }

    /** How long the bar is beside the longest one; the number beside it says the same. */
    private String share(String value) {
        var longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return 100 * counts.getOrDefault(value, 0L) / Math.max(1, longest) + "%";
    }

    private Component name(String value) {
        return facet == Facet.CATEGORY && names.categories().containsKey(value)
                ? names.category(value).map(CategoryLabel::new).orElseThrow()
                : new Span(names.value(facet, value));
    }
}
