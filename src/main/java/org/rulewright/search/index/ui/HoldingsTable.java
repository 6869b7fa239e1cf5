package org.rulewright.search.index.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;

/** How many documents of each kind everybody, and staff, can find. */
final class HoldingsTable extends Div {

    HoldingsTable(Map<Audience, Map<FoundKind, Long>> documents) {
        var table = new SimpleTable(
                        getTranslation("search.engine.holds"),
                        getTranslation("search.engine.kind"),
                        getTranslation("search.engine.audience.PUBLIC"),
                        getTranslation("search.engine.audience.STAFF"))
                .tight();
        for (var kind : FoundKind.values()) {
            table.row(
                    getTranslation("search.engine.kind." + kind.name()),
                    number(documents, Audience.PUBLIC, kind),
                    number(documents, Audience.STAFF, kind));
        }
        add(table);
    }

    private String number(Map<Audience, Map<FoundKind, Long>> documents, Audience audience, FoundKind kind) {
        return getTranslation(
                "base.number", documents.getOrDefault(audience, Map.of()).getOrDefault(kind, 0L));
    }
}
