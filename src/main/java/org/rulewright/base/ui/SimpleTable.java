package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A short table: a caption for those who cannot see it, column titles, and rows that start with their name. */
public final class SimpleTable extends NativeTable {

    /** An empty table with this caption and these columns. */
    public SimpleTable(String caption, String... titles) {
        addClassName("rw-table");
        setCaptionText(caption);
        getCaption().addClassName("rw-vh");
        var row = getHead().addRow();
        for (var title : titles) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
    }

    /** Sets its rows closer. */
    public SimpleTable tight() {
        addClassName("rw-table-tight");
        return this;
    }

    /** Puts cells below each other on a narrow screen. */
    public SimpleTable stacked() {
        addClassName("rw-table-stack");
        return this;
    }

    /** Sets the last column to the right, as numbers are. */
    public SimpleTable numbersLast() {
        addClassName("rw-table-numbers");
        return this;
    }

    /** Adds a row that starts with its name. */
    public SimpleTable row(Component name, Component... cells) {
        var row = new NativeTableRow();
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        row.add(head);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        getBody().add(row);
        return this;
    }

    /** Adds a row of words that starts with its name. */
    public SimpleTable row(String name, String... cells) {
        var parts = new Component[cells.length];
        for (var place = 0; place < cells.length; place++) {
            parts[place] = new Text(cells[place]);
        }
        return row(new Text(name), parts);
    }
}
