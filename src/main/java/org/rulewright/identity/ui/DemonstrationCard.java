package org.rulewright.identity.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rulewright.identity.DemonstrationAccount;

/** The accounts that anybody may use while the portal is shown as a demonstration. */
class DemonstrationCard extends Div {

    private final transient Consumer<DemonstrationAccount> use;

    DemonstrationCard(List<DemonstrationAccount> accounts, Consumer<DemonstrationAccount> use) {
        this.use = use;
        addClassName("rw-card");
        var why = new Paragraph(getTranslation("identity.demonstration.why"));
        why.addClassNames("rw-small", "rw-quiet");
        var table = new NativeTable();
        table.addClassNames("rw-table", "rw-table-tight");
        var columns = new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("identity.demonstration.role")),
                right(new NativeTableHeaderCell(getTranslation("identity.demonstration.look"))));
        table.getHead().add(columns);
        accounts.forEach(account -> table.getBody().add(row(account)));
        add(new H2(getTranslation("identity.demonstration")), why, table);
    }

    private NativeTableRow row(DemonstrationAccount account) {
        var role = getTranslation("identity.role." + account.role().name().toLowerCase(Locale.ROOT));
        var button = new Button(getTranslation("identity.demonstration.use"), _ -> use.accept(account));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("identity.demonstration.use.as", role));
        return new NativeTableRow(new NativeTableCell(role), right(new NativeTableCell(button)));
    }

    private static <T extends HtmlComponent> T right(T cell) {
        cell.addClassName("rw-r");
        return cell;
    }
}
