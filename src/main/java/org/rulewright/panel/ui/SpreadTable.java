package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.panel.PanelStance;
import org.rulewright.panel.Spread;
import org.rulewright.ruletext.ComparedProvision;

/** One line a provision, one square a member. */
final class SpreadTable extends NativeTable {

    private final PanelSheet sheet;

    SpreadTable(PanelSheet sheet) {
        this.sheet = sheet;
        addClassNames("rw-table", "rw-table-tight");
        setCaptionText(getTranslation("panel.spread.caption"));
        getCaption().addClassName("rw-vh");
        var head = getHead().addRow();
        head.add(column("panel.spread.provision"), column("panel.spread.squares"));
        sheet.draft().provisions().stream()
                .filter(provision -> provision.isChanged()
                        || !sheet.standing(provision.provision().lineage()).isEmpty())
                .forEach(provision -> fill(getBody().addRow(), provision));
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void fill(NativeTableRow row, ComparedProvision provision) {
        var name = new NativeTableHeaderCell(provision.provision().label());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().add(squares(sheet.spread(provision.provision().lineage())));
    }

    private Component squares(Spread spread) {
        var squares = new Span();
        squares.addClassName("rw-spread");
        squares.getElement().setAttribute("role", "img").setAttribute("aria-label", sentence(spread));
        spread.stances().forEach(stance -> squares.add(StanceMark.square(stance)));
        return spread.stances().isEmpty() ? nobody() : squares;
    }

    private Span nobody() {
        var nobody = new Span(getTranslation("panel.spread.nobody"));
        nobody.addClassNames("rw-small", "rw-quiet");
        return nobody;
    }

    private String sentence(Spread spread) {
        var counts = spread.counts();
        var held = Arrays.stream(PanelStance.values())
                .filter(counts::containsKey)
                .map(stance -> getTranslation("panel.count." + stance, counts.get(stance)));
        var silent = spread.silent() == 0
                ? Stream.<String>empty()
                : Stream.of(getTranslation("panel.count.NONE", spread.silent()));
        return Stream.concat(held, silent).collect(Collectors.joining(", "));
    }
}
