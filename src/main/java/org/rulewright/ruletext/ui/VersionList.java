package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Times;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.drafting.VersionLine;

/** The history of a docket's text, the latest version first. */
final class VersionList extends OrderedList {
    /** @param publish what publishes a version; null where the reader may not */
    VersionList(
            List<VersionLine> history, TextAddresses addresses, Times times, @Nullable Consumer<RuleVersion> publish) {
        addClassName("rw-version-list");
        for (int place = history.size() - 1; place >= 0; place--) {
            var row = new VersionRow(history.get(place), times);
            row.facts();
            var before = place == 0 ? null : history.get(place - 1).version();
            row.links(addresses, before);
            row.downloads(addresses.docket(), before);
            if (publish != null) {
                row.editing(addresses, publish);
            }
            add(row);
        }
    }
}
