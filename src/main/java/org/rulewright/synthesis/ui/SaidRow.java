package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rulewright.synthesis.CitedExcerpt;

/** One excerpt with who said it, where, and when, leading to its comment. */
final class SaidRow extends ListItem {

    SaidRow(CitedExcerpt cited, DeskSheet sheet, SynthesisAddress address) {
        var comment = cited.comment();
        var words = new Span(cited.excerpt().quote());
        words.addClassNames("rw-said", "rw-clip");
        var from = new Span(getTranslation(
                "synthesis.thread.from",
                comment.submitter().shownName(),
                getTranslation(cited.where().key(), cited.where().arguments()),
                sheet.times().day(comment.reception().received())));
        from.addClassNames("rw-small", "rw-quiet");
        var number =
                new Anchor(address.reading(cited.trackingNumber()).href(), sheet.shortNumber(cited.trackingNumber()));
        number.addClassName("rw-tap");
        add(number, new Div(words, new Span(" "), from));
    }
}
