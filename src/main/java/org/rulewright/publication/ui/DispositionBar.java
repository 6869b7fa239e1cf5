package org.rulewright.publication.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ui.DispositionBadge;

/** How many concerns got which disposition: a bar, and the same as a table. */
final class DispositionBar extends Div {

    DispositionBar(Map<Disposition, Long> counts) {
        var bar = new Div();
        bar.addClassNames("rw-dispositions", "rw-hide-narrow");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", said(counts));
        counts.forEach((disposition, count) -> bar.add(part(disposition, count)));
        add(bar, new Details(getTranslation("publication.as-table"), table(counts)));
    }

    private Div part(Disposition disposition, long count) {
        var strip = new Div();
        strip.addClassNames(
                "rw-disposition",
                "rw-disposition-" + disposition.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var part = new Div(
                strip,
                new Span(getTranslation(
                        "publication.disposition.count",
                        getTranslation("publication.disposition.short." + disposition),
                        count)));
        part.getStyle().set("flex-grow", String.valueOf(count));
        return part;
    }

    private String said(Map<Disposition, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> getTranslation(
                        "publication.disposition.count", DispositionBadge.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private SimpleTable table(Map<Disposition, Long> counts) {
        var table = new SimpleTable(
                        getTranslation("publication.disposition.caption"),
                        getTranslation("publication.disposition"),
                        getTranslation("publication.disposition.concerns"))
                .tight()
                .numbersLast();
        table.addClassName("rw-table-small");
        counts.forEach((disposition, count) ->
                table.row(DispositionBadge.name(disposition), getTranslation("publication.number", count)));
        return table;
    }
}
