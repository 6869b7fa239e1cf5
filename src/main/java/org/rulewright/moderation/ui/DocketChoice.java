package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.moderation.Backlog;

/** Offers the dockets in which something waits. */
final class DocketChoice extends Div {

    DocketChoice(Map<Docket, Backlog> waiting) {
        if (waiting.isEmpty()) {
            addClassName("rw-desk-body");
            add(new EmptyState(getTranslation("moderation.idle"), getTranslation("moderation.idle.everywhere")));
            return;
        }
        var list = new DocketList(getTranslation("moderation.choose"));
        waiting.forEach((docket, backlog) ->
                list.offer(docket, ModerationAddress.of(docket).href(), said(docket, backlog)));
        add(list);
    }

    private String said(Docket docket, Backlog backlog) {
        var oldest = backlog.oldest();
        return oldest == null
                ? ""
                : getTranslation(
                        "moderation.choose.count",
                        backlog.waiting(),
                        Times.in(docket.agency().zone()).day(oldest));
    }
}
