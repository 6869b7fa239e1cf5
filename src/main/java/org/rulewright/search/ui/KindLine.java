package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Set;
import org.rulewright.search.Facet;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;

/** How much there is of what is not in the list just now, each with the way to it. */
final class KindLine extends Nav {

    KindLine(Query query, Found found, Address address) {
        addClassNames("rw-row", "rw-small", "rw-kinds");
        setAriaLabel(getTranslation("search.kinds"));
        Facet.KINDS.stream()
                .filter(kind -> query.hasWords() && found.ofKind(kind) > 0)
                .forEach(kind -> {
                    var words = getTranslation("search.kind.count." + kind, found.ofKind(kind));
                    var link = new Anchor(address.of(query.choosing(Facet.KIND, Set.of(kind))), words);
                    link.addClassName("rw-tap");
                    if (query.chosenIn(Facet.KIND).equals(Set.of(kind))) {
                        link.getElement().setAttribute("aria-current", "true");
                    }
                    add(link);
                });
        setVisible(getComponentCount() > 1);
    }
}
