package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.DocketList;

/** Offers the dockets where a desk was opened without one. */
public final class DocketChoice extends Div {

    public DocketChoice(List<Docket> dockets, String path) {
        if (dockets.isEmpty()) {
            addClassName("rw-desk-body");
            add(new EmptyState(getTranslation("synthesis.no-docket"), getTranslation("synthesis.no-docket.why")));
            return;
        }
        var list = new DocketList(getTranslation("synthesis.choose"));
        dockets.forEach(docket -> list.offer(docket, path + "?docket=" + docket.number(), ""));
        add(list);
    }
}
