package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.Facet;
import org.rulewright.search.Query;

/** What narrows the list down; each part can be taken away, and what is left is an address. */
final class ChosenChips extends Div {

    private final Query query;
    private final Address address;

    ChosenChips(Query query, Names names, Address address) {
        this.query = query;
        this.address = address;
        addClassName("rw-chips");
        if (query.hasWords()) {
            add(chip(getTranslation("search.words", query.text()), query.saying("")));
        }
        for (var facet : Facet.values()) {
            new TreeSet<>(query.chosenIn(facet))
                    .forEach(value -> add(chip(names.value(facet, value), without(facet, value))));
        }
        setVisible(query.isNarrow());
    }

    private Span chip(String words, Query rest) {
        var remove = new Anchor(address.of(rest));
        remove.add(Glyph.CLOSE.draw());
        remove.addClassName("rw-iconbtn");
        remove.setAriaLabel(getTranslation("search.remove", words));
        var chip = new Span(new Span(words), remove);
        chip.addClassName("rw-chip");
        return chip;
    }

    private Query without(Facet facet, String value) {
        var others = query.chosenIn(facet).stream()
                .filter(other -> !other.equals(value))
                .collect(Collectors.toSet());
        return query.choosing(facet, others);
    }
}
