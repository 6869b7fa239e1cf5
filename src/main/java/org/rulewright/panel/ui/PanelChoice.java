package org.rulewright.panel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.docket.Docket;

/** Offers the dockets on whose panel the reader sits. */
final class PanelChoice extends Div {

    PanelChoice(List<Docket> dockets) {
        addClassName("rw-desk-body");
        if (dockets.isEmpty()) {
            add(new EmptyState(
                    getTranslation("panel.none"),
                    getTranslation("panel.none.why"),
                    new ButtonLink(".", getTranslation("panel.none.next"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-desk-choice");
        dockets.forEach(docket -> list.add(row(docket)));
        add(new H2(getTranslation("panel.choose")), list);
    }

    private static ListItem row(Docket docket) {
        var number = new Span(docket.number());
        number.addClassName("rw-num");
        var top = new Div(number);
        top.addClassName("rw-trow-top");
        var title = new Span(docket.title());
        title.addClassName("rw-trow-title");
        var link = new Anchor("panel?docket=" + docket.number(), top, title);
        link.addClassName("rw-trow");
        return new ListItem(link);
    }
}
