package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.rulewright.base.ui.SumLine;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.Status;

/** Where the comments of a docket stand, at the foot of the desk, as a sum. */
final class LedgerLine extends Div {

    void show(Ledger ledger) {
        removeAll();
        var terms = Arrays.stream(Status.values())
                .map(status -> new SumLine.Term(ledger.of(status), getTranslation("synthesis.ledger." + status)))
                .toList();
        add(new SumLine(new SumLine.Term(ledger.received(), getTranslation("synthesis.ledger.received")), terms)
                .verdict(ledger.addsUp()));
    }
}
