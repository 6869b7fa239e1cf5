package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.docket.Docket;

/** Offers the dockets where a desk was opened without one. */
public final class DocketChoice extends Div {

    public DocketChoice(List<Docket> dockets, String path) {
        addClassName("rw-desk-body");
        if (dockets.isEmpty()) {
            add(new EmptyState(getTranslation("synthesis.no-docket"), getTranslation("synthesis.no-docket.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-desk-choice");
        dockets.forEach(docket -> list.add(row(docket, path)));
        add(new H2(getTranslation("synthesis.choose")), list);
    }

    private static ListItem row(Docket docket, String path) {
        var number = new Span(docket.number());
        number.addClassName("rw-num");
        var top = new Div(number);
        top.addClassName("rw-trow-top");
        var title = new Span(docket.title());
        title.addClassName("rw-trow-title");
        var link = new Anchor(path + "?docket=" + docket.number(), top, title);
        link.addClassName("rw-trow");
        return new ListItem(link);
    }
}
