package org.rulewright.notification.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.ZoneId;
import java.util.List;
import org.rulewright.base.ui.Times;
import org.rulewright.notification.TroubledMail;

/** Letters that could not be sent so far, by number. */
final class TroubledTable extends NativeTable {

    TroubledTable(List<TroubledMail> letters) {
        addClassNames("rw-table", "rw-table-stack");
        var head = getHead().addRow();
        for (var column : List.of("number", "written", "state", "attempts", "failure")) {
            var cell = new NativeTableHeaderCell(getTranslation("notification.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        letters.forEach(this::add);
    }

    private void add(TroubledMail letter) {
        var row = getBody().addRow();
        row.addDataCell().setText(getTranslation("notification.letter", String.valueOf(letter.id())));
        row.addDataCell().setText(Times.in(ZoneId.systemDefault()).moment(letter.written()));
        row.addDataCell()
                .setText(getTranslation("notification.state." + letter.state().name()));
        row.addDataCell().setText(getTranslation("notification.attempts", letter.attempts()));
        row.addDataCell().setText(failure(letter.failure()));
    }

    /** Numbers are a server's reply; a word is ours. */
    private String failure(String code) {
        return Character.isDigit(code.charAt(0))
                ? getTranslation("notification.failure.reply", code)
                : getTranslation("notification.failure." + code);
    }
}
