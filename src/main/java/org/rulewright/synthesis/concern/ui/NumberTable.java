package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.SimpleTable;

/** A table that a narrow screen scrolls sideways, by keyboard too. */
final class NumberTable extends Div {

    NumberTable(String caption, SimpleTable table) {
        addClassName("rw-wide-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", caption);
        table.tight();
        add(table);
    }

    static Component number(long number) {
        var cell = new Span(I18NProvider.translate("base.number", number));
        cell.addClassName("rw-num");
        return cell;
    }
}
