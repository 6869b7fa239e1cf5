package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.ArrivedSource;
import org.rulewright.docket.Docket;

/** What was entered last, with what came. */
final class LatestArrivals extends Section {

    private static final int MOST = 20;

    LatestArrivals(ArrivalServices services, Docket docket) {
        var entered = services.intake().latest(docket.id(), MOST);
        setVisible(!entered.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rw-arrival-latest");
        entered.forEach(source -> list.add(line(source, docket)));
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("comment.arrival.latest")).ruled(), list);
    }

    private ListItem line(ArrivedSource source, Docket docket) {
        var number = new Span(source.trackingNumber().value());
        number.addClassName("rw-num");
        var facts = new Span(getTranslation(
                "comment.arrival.latest.line",
                source.enteredBy(),
                Times.in(docket.agency().zone()).moment(source.entered())));
        facts.addClassNames("rw-small", "rw-quiet");
        var original = new Anchor("files/sources/" + source.trackingNumber().value(), source.name());
        original.setRouterIgnore(true);
        original.setDownload(true);
        return new ListItem(number, facts, original);
    }
}
