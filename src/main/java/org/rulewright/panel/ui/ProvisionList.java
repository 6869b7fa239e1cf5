package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.rulewright.base.ui.Panes;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.LineageId;

/** The provisions of the draft: where the expert has stated something, and where the public has. */
final class ProvisionList extends Div {

    private final PanelSheet sheet;
    private final PanelAddress address;
    private final Map<LineageId, Long> points;

    ProvisionList(PanelSheet sheet, PanelAddress address, Map<LineageId, Long> points) {
        this.sheet = sheet;
        this.address = address;
        this.points = points;
        var rows = new UnorderedList();
        sheet.listed(address.all()).forEach(provision -> rows.add(row(provision)));
        add(Panes.head(new H2(getTranslation("panel.provisions")), filter()), rows);
        if (rows.getChildren().findAny().isEmpty()) {
            var nothing = new Div(new Span(getTranslation("panel.provisions.none")));
            nothing.addClassNames("rw-pane-body", "rw-small", "rw-quiet");
            add(nothing);
        }
    }

    private Component filter() {
        var filter = new Nav(
                filtered(false, "panel.provisions.changes", sheet.draft().changes()),
                filtered(
                        true, "panel.provisions.all", sheet.draft().provisions().size()));
        filter.addClassName("rw-seg");
        filter.setAriaLabel(getTranslation("panel.provisions.filter"));
        return filter;
    }

    private Anchor filtered(boolean all, String key, int count) {
        var link = new Anchor(address.listing(all).href(), getTranslation(key, count));
        if (address.all() == all) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private ListItem row(ComparedProvision provision) {
        var lineage = provision.provision().lineage();
        var number = new Span(sheet.name(provision, this::getTranslation));
        number.addClassName("rw-num");
        var top = new Div(number, StanceMark.badge(sheet.own(lineage).map(PanelPosition::stance)));
        top.addClassName("rw-trow-top");
        var words = new Span(provision.provision().text());
        words.addClassNames("rw-trow-title", "rw-trow-words");
        var link = new Anchor(address.on(lineage).href(), top, words);
        link.addClassName("rw-trow");
        var count = points.getOrDefault(lineage, 0L);
        if (count > 0) {
            var said = new Span(getTranslation("panel.points", count));
            said.addClassName("rw-trow-more");
            link.add(said);
        }
        if (address.names(lineage)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
