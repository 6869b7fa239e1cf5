package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rulewright.base.ui.Times;
import org.rulewright.publication.AnswerBook;
import org.rulewright.synthesis.ledger.PanelFinding;
import org.rulewright.synthesis.ledger.SignedRest;

/** What was not settled when the answers were published, with who signed for it; and what the panel was answered. */
final class WhatWasLeft extends Section {

    private WhatWasLeft() {
        addClassNames("rw-card", "rw-other");
    }

    /** Nothing where everything was settled. */
    static Optional<WhatWasLeft> unsettled(AnswerBook book) {
        if (book.unsettled().isEmpty()) {
            return Optional.empty();
        }
        var left = new WhatWasLeft();
        var list = new UnorderedList();
        list.addClassName("rw-stack-s");
        var times = Times.in(book.docket().agency().zone());
        book.unsettled().forEach(rest -> list.add(left.item(rest, times)));
        left.add(new H2(left.getTranslation("publication.left")), list);
        return Optional.of(left);
    }

    /** Nothing where no member of a panel asked for anything. */
    static Optional<WhatWasLeft> findings(AnswerBook book) {
        if (book.findings().isEmpty()) {
            return Optional.empty();
        }
        var left = new WhatWasLeft();
        var list = new UnorderedList();
        list.addClassName("rw-stack-s");
        book.findings().forEach(finding -> list.add(left.item(finding)));
        left.add(new H2(left.getTranslation("publication.findings")), list);
        return Optional.of(left);
    }

    private ListItem item(SignedRest signed, Times times) {
        var rest = signed.rest();
        var by = new Paragraph(
                getTranslation("publication.left.signed", signed.signer(), times.moment(signed.signed())));
        by.addClassNames("rw-small", "rw-quiet");
        var item = new ListItem(
                new H3(getTranslation("publication.left." + rest.kind(), signed.left()) + " " + rest.words()),
                new Paragraph(signed.reason()),
                by);
        item.addClassName("rw-stack-s");
        return item;
    }

    private ListItem item(PanelFinding finding) {
        var position = finding.position();
        var said = new Paragraph(position.statement().words());
        said.addClassName("rw-said");
        var item = new ListItem(
                new H3(getTranslation("publication.findings.of", position.memberLabel(), finding.label())), said);
        if (finding.answer() != null) {
            item.add(new Paragraph(finding.answer()));
        }
        item.addClassName("rw-stack-s");
        return item;
    }
}
