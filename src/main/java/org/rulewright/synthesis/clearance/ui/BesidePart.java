package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.ui.Rests;

/** What becomes public beside the answers: rests that were signed for, and what is answered to the panel. */
final class BesidePart extends Div {

    BesidePart(Balance balance) {
        addClassName("rw-stack-s");
        add(new H2(getTranslation("synthesis.clearance.beside")));
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        balance.standing()
                .forEach(signed -> list.add(row(
                        Rests.named(
                                signed.rest().kind(),
                                signed.left(),
                                signed.rest().words()),
                        signed.reason())));
        balance.findings().forEach(finding -> {
            var answer = finding.answer();
            if (answer != null) {
                var member = finding.position().memberLabel();
                list.add(row(getTranslation("synthesis.finding", member, finding.label()), answer));
            }
        });
        add(list);
    }

    private static ListItem row(String what, String words) {
        var title = new Span(what);
        title.addClassName("rw-strong");
        return new ListItem(title, new Paragraph(words));
    }
}
