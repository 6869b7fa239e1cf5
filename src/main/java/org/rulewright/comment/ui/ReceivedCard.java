package org.rulewright.comment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;

/** The agency's word that a comment is here: its number, when it came, and whether in time. */
final class ReceivedCard extends Section {

    ReceivedCard(Comment comment, Docket docket, ReceiptFile file) {
        addClassNames("rw-card", "rw-card-ok");
        var verdict = new Paragraph(Glyph.CHECK.draw(), new Span(getTranslation(verdict(comment.reception()))));
        verdict.addClassName("rw-verdict");
        var label = new Paragraph(getTranslation("comment.receipt.number"));
        label.addClassNames("rw-small", "rw-quiet");
        var number = new Paragraph(comment.trackingNumber().value());
        number.addClassName("rw-bigno");
        var save = new Anchor(file.download(), getTranslation("comment.receipt.save"));
        save.addComponentAsFirst(Glyph.DOWNLOAD.draw());
        save.addClassNames("rw-btn", "rw-btn-main");
        var print = new Button(
                getTranslation("comment.receipt.print"),
                _ -> UI.getCurrent().getPage().executeJs("print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        var link = new DraftSide.CopyLink("comment.receipt.link");
        link.removeThemeVariants(ButtonVariant.SMALL);
        link.removeClassName("rw-wide");
        var row = new Div(save, link, print);
        row.addClassName("rw-row");
        add(verdict, new H1(getTranslation("comment.receipt.title")), new Div(label, number));
        add(new Paragraph(when(comment.reception().received(), docket)), row);
    }

    private static String verdict(Comment.Reception reception) {
        if (reception.withinGrace()) {
            return "comment.receipt.grace";
        }
        return reception.late() ? "comment.receipt.late" : "comment.receipt.in-time";
    }

    private String when(Instant received, Docket docket) {
        var period = docket.periods().stream()
                .filter(known -> known.isOpenAt(received))
                .findFirst();
        var times = Times.in(docket.agency().zone());
        return period.map(open ->
                        getTranslation("comment.receipt.when", times.moment(received), times.last(open.closes())))
                .orElseGet(() -> times.moment(received));
    }
}
