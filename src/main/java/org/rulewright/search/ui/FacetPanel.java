package org.rulewright.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.Facet;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;

/** All facets; on a narrow screen behind a button that opens them. */
final class FacetPanel extends Div {

    private final List<Group> groups = new ArrayList<>();
    private final Div content = new Div();
    private final Button opener = new Button(getTranslation("search.narrow.open"), Glyph.RIGHT.draw());

    private record Group(Facet facet, FacetGroup boxes) {}

    FacetPanel(boolean acrossDockets, Names names, BiConsumer<Facet, Set<String>> choose) {
        addClassName("rw-narrow");
        content.addClassName("rw-narrow-content");
        content.setId("narrow-down");
        content.add(new H2(getTranslation("search.narrow")));
        Arrays.stream(Facet.values())
                .filter(facet -> acrossDockets || facet != Facet.DOCKET)
                .map(facet -> new Group(facet, new FacetGroup(facet, names, choose)))
                .forEach(groups::add);
        groups.forEach(group -> content.add(group.boxes()));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        opener.addClassNames("rw-hide-wide", "rw-narrow-opener");
        opener.addClickListener(_ -> open(!hasClassName("rw-open")));
        opener.getElement().setAttribute("aria-controls", "narrow-down");
        open(false);
        add(opener, content);
    }

    void show(Names names, Query query, Found found) {
        groups.forEach(group -> group.boxes()
                .show(names, found.counts().getOrDefault(group.facet(), List.of()), query.chosenIn(group.facet())));
    }

    private void open(boolean open) {
        setClassName("rw-open", open);
        opener.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
