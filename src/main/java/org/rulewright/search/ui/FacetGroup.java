package org.rulewright.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.search.Facet;
import org.rulewright.search.FacetCount;

/** One facet: its values with their counts, of which any number can be ticked. */
final class FacetGroup extends CheckboxGroup<String> {

    private final Facet facet;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private Names names;

    FacetGroup(Facet facet, Names names, BiConsumer<Facet, Set<String>> choose) {
        this.facet = facet;
        this.names = names;
        addClassName("rw-facet");
        setLabel(getTranslation("search.facet." + facet.name().toLowerCase(Locale.ROOT)));
        setRenderer(new ComponentRenderer<>(this::line));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(facet, change.getValue());
            }
        });
    }

    /** Shows these counts. Boxes that stay keep their place and the focus. */
    void show(Names known, List<FacetCount> counted, Set<String> chosen) {
        names = known;
        var before = List.copyOf(counts.keySet());
        counts.clear();
        if (facet == Facet.CATEGORY) {
            known.categories().keySet().forEach(code -> counts.put(code, 0L));
        }
        counted.forEach(count -> counts.put(count.value(), count.comments()));
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        var now = List.copyOf(counts.keySet());
        if (now.equals(before)) {
            now.forEach(value -> getDataProvider().refreshItem(value));
        } else {
            setItems(now);
        }
        setValue(chosen);
        setVisible(!now.isEmpty());
    }

    private Component line(String value) {
        var count = new Span(getTranslation("base.number", counts.getOrDefault(value, 0L)));
        count.addClassName("rw-n");
        var line = new Span(name(value), count);
        line.addClassName("rw-facet-line");
        return line;
    }

    private Component name(String value) {
        return facet == Facet.CATEGORY && names.categories().containsKey(value)
                ? names.category(value).map(CategoryLabel::new).orElseThrow()
                : new Span(names.value(facet, value));
    }
}
