package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.DocketList;

/** Offers the dockets in which something waits. */
final class DocketChoice extends Div {

    DocketChoice(Map<Docket, Long> waiting) {
        if (waiting.isEmpty()) {
            addClassName("rw-desk-body");
            add(new EmptyState(getTranslation("moderation.idle"), getTranslation("moderation.idle.everywhere")));
            return;
        }
        var list = new DocketList(getTranslation("moderation.choose"));
        waiting.forEach((docket, count) -> list.offer(
                docket, ModerationAddress.of(docket).href(), getTranslation("moderation.choose.count", count)));
        add(list);
    }
}
