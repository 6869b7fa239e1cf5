package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.intake.ImportHead;

/** The imports of a docket that were begun and not yet saved. */
final class WaitingImports extends Section {

    WaitingImports(Docket docket, List<ImportHead> waiting) {
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        list.addClassName("rw-desk-choice");
        waiting.forEach(head -> list.add(row(docket, head)));
        add(new H2(getTranslation("ruletext.intake.waiting")), list);
        setVisible(!waiting.isEmpty());
    }

    private ListItem row(Docket docket, ImportHead head) {
        var begun = head.begun()
                .atZone(ZoneId.of(docket.agency().zone().getId()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale()));
        var top = new Div(new Span(getTranslation(head.format().key())), new Span(begun));
        top.addClassName("rw-trow-top");
        var name = head.sourceName().isEmpty() ? getTranslation("ruletext.intake.pasted") : head.sourceName();
        var title = new Span(name);
        title.addClassName("rw-trow-title");
        var more = new Span(getTranslation("ruletext.intake.provisions", head.provisions()));
        more.addClassName("rw-trow-more");
        var link = new Anchor(
                IntakeAddress.in(docket.number()).correcting(head.id()).href(), top, title, more);
        link.addClassName("rw-trow");
        return new ListItem(link);
    }
}
