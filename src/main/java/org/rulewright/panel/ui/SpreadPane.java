package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Panes;
import org.rulewright.panel.PanelStance;

/** Where the panel stands so far, one square a member, and the concerns that still block. */
final class SpreadPane extends Div {

    SpreadPane(PanelSheet sheet) {
        var members = new Span(
                getTranslation("panel.members", sheet.seat().panel().members().size()));
        members.addClassNames("rw-small", "rw-quiet");
        var table = new SpreadTable(sheet);
        var inWords = new Details(getTranslation("panel.spread.words"), new SpreadWords(sheet));
        var body = Panes.body(table, legend(), inWords);
        body.addClassName("rw-stack");
        sheet.blocking().forEach(position -> body.add(new BlockingConcern(sheet, position)));
        add(Panes.head(new H2(getTranslation("panel.spread", sheet.round().number())), members), body);
    }

    private Component legend() {
        var legend = new UnorderedList();
        legend.addClassName("rw-spread-legend");
        for (var stance : PanelStance.values()) {
            var square = new Span(StanceMark.square(stance));
            square.addClassName("rw-spread");
            legend.add(new ListItem(square, new Span(getTranslation("panel.legend." + stance))));
        }
        return legend;
    }
}
