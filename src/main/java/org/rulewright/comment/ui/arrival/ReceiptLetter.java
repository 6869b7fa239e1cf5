package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Receipt;
import org.rulewright.docket.Docket;

/** The receipt for somebody who did not use the portal: a letter to print. It holds a secret, and is shown once. */
final class ReceiptLetter extends Div {

    ReceiptLetter(Docket docket, Receipt receipt, String name, Channel channel) {
        var number = receipt.trackingNumber().value();
        var print = new Button(
                getTranslation("comment.arrival.letter.print"),
                Glyph.DOWNLOAD.draw(),
                _ -> UI.getCurrent().getPage().executeJs("print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var next = new ButtonLink(
                ArrivalAddress.of(docket, ArrivalAddress.LETTER).href(), getTranslation("comment.arrival.letter.next"));
        next.setRouterIgnore(true);
        var acts = new Div(print, next);
        acts.addClassNames("rw-row", "rw-arrival-acts");
        var done = new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.arrival.letter.done", number));
        done.addClassName("rw-arrival-acts");
        addClassName("rw-stack");
        add(done, acts, letter(docket, receipt, name, channel));
    }

    private Section letter(Docket docket, Receipt receipt, String name, Channel channel) {
        var letter = new Section();
        letter.addClassName("rw-letter");
        letter.setAriaLabel(getTranslation("comment.arrival.letter"));
        var received = Times.in(docket.agency().zone()).moment(receipt.received());
        var key = "comment.arrival.letter.received." + channel.name();
        letter.add(
                new Paragraph(docket.agency().name()),
                new H2(getTranslation("comment.arrival.letter.about", docket.number(), docket.title())),
                new Paragraph(
                        name.isEmpty()
                                ? getTranslation("comment.arrival.letter.dear")
                                : getTranslation("comment.arrival.letter.dear.name", name)),
                new Paragraph(getTranslation(key, received)),
                number(receipt),
                new Paragraph(getTranslation("comment.arrival.letter." + (receipt.late() ? "late" : "in-time"))),
                new Paragraph(getTranslation("comment.arrival.letter.page")),
                address(receipt),
                new Paragraph(getTranslation("comment.arrival.letter.private")));
        return letter;
    }

    private Paragraph number(Receipt receipt) {
        var number = new Paragraph(
                new Span(getTranslation("comment.arrival.letter.number")),
                new Span(receipt.trackingNumber().value()));
        number.addClassName("rw-letter-number");
        return number;
    }

    /** The whole address, which only the browser knows. */
    private static Paragraph address(Receipt receipt) {
        var address = new Paragraph("/receipts/" + receipt.secret().value());
        address.addClassNames("rw-num", "rw-letter-address");
        address.getElement()
                .executeJs(
                        "this.textContent = new URL($0, document.baseURI).href",
                        "receipts/" + receipt.secret().value());
        return address;
    }
}
