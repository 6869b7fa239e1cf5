package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.docket.Docket;

/** Offers the dockets in which something waits. */
final class DocketChoice extends Div {

    DocketChoice(Map<Docket, Long> waiting) {
        addClassName("rw-desk-body");
        if (waiting.isEmpty()) {
            add(new EmptyState(getTranslation("moderation.idle"), getTranslation("moderation.idle.everywhere")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-desk-choice");
        waiting.forEach((docket, count) -> list.add(row(docket, count)));
        add(new H2(getTranslation("moderation.choose")), list);
    }

    private ListItem row(Docket docket, long count) {
        var number = new Span(docket.number());
        number.addClassName("rw-num");
        var top = new Div(number, new Span(getTranslation("moderation.choose.count", count)));
        top.addClassName("rw-trow-top");
        var title = new Span(docket.title());
        title.addClassName("rw-trow-title");
        var link = new Anchor(ModerationAddress.of(docket).href(), top, title);
        link.addClassName("rw-trow");
        return new ListItem(link);
    }
}
