package org.rulewright.panel.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.Provision;

/** The same in words: who holds what, and why. */
final class SpreadWords extends NativeTable {

    SpreadWords(PanelSheet sheet) {
        addClassNames("rw-table", "rw-table-tight", "rw-spread-words");
        setCaptionText(getTranslation("panel.spread.words"));
        getCaption().addClassName("rw-vh");
        var head = getHead().addRow();
        List.of("panel.spread.provision", "panel.spread.member", "panel.spread.position")
                .forEach(key -> {
                    var cell = new NativeTableHeaderCell(getTranslation(key));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        sheet.draft()
                .provisions()
                .forEach(compared -> sheet.standing(compared.provision().lineage())
                        .forEach(position -> fill(getBody().addRow(), compared.provision(), position)));
    }

    private void fill(NativeTableRow row, Provision provision, PanelPosition position) {
        var stance = getTranslation("panel.badge." + position.stance());
        var words = position.statement().words();
        row.addDataCell().setText(provision.label());
        row.addDataCell().setText(position.memberLabel());
        row.addDataCell().setText(words.isEmpty() ? stance : getTranslation("panel.spread.why", stance, words));
    }
}
