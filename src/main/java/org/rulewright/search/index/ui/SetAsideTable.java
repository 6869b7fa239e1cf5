package org.rulewright.search.index.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.Times;
import org.rulewright.search.index.SetAside;

/** What the engine will not have, and what it said. */
final class SetAsideTable extends Div {

    SetAsideTable(List<SetAside> refused) {
        var table = new SimpleTable(
                        getTranslation("search.engine.setaside"),
                        getTranslation("search.engine.column.what"),
                        getTranslation("search.engine.column.since"),
                        getTranslation("search.engine.column.attempts"),
                        getTranslation("search.engine.column.failure"))
                .stacked();
        refused.forEach(one -> table.row(
                getTranslation(
                        "search.engine.subject." + one.subject().kind().name(),
                        String.valueOf(one.subject().id())),
                Times.in(ZoneId.systemDefault()).moment(one.since()),
                getTranslation("base.number", (long) one.attempts()),
                one.failure()));
        add(table);
    }
}
