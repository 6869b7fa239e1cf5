package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rulewright.base.ui.ButtonLink;

/** Offers to take a letter apart that is already written, and the docket's own table to fill in. */
final class LetterOffers extends Section {

    LetterOffers(Writing writing, LetterServices services) {
        addClassName("rw-stack");
        var hint = new Paragraph(getTranslation("comment.letter.offer.hint"));
        hint.addClassName("rw-hint");
        add(
                new H2(getTranslation("comment.letter.offer")),
                hint,
                new LetterFileOffers(writing, services),
                ways(writing));
    }

    private Div ways(Writing writing) {
        var paste = new ButtonLink(LetterPage.addressOf(writing, null), getTranslation("comment.letter.paste.offer"));
        var ways = new Div(paste);
        ways.addClassName("rw-row");
        for (var ending : List.of("xlsx", "docx")) {
            var table = new Anchor(
                    "dockets/" + writing.docket().number() + "/comment-table." + ending,
                    getTranslation("comment.letter.template." + ending));
            table.getElement().setAttribute("download", true);
            table.addClassName("rw-tap");
            ways.add(table);
        }
        return ways;
    }
}
