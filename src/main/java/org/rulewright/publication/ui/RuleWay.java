package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.publication.Stop;

/** The way of a rule from the law behind it to its final text, with the stop where it is now. */
final class RuleWay extends OrderedList {

    private final Docket docket;

    RuleWay(Docket docket, List<Stop> stops) {
        this.docket = docket;
        addClassName("rw-way");
        getElement().setAttribute("aria-label", getTranslation("publication.way"));
        getStyle().set("--rw-stops", String.valueOf(stops.size()));
        stops.forEach(stop -> add(item(stop)));
    }

    private ListItem item(Stop stop) {
        var title = new HtmlComponent("b");
        title.getElement().setText(title(stop));
        var item = new ListItem(title, new Span(when(stop)));
        switch (stop.state()) {
            case PAST -> item.addClassName("rw-past");
            case NOW -> {
                item.addClassName("rw-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case TO_COME -> {}
        }
        return item;
    }

    private String title(Stop stop) {
        return switch (stop.kind()) {
            case PROPOSED -> docket.facts().kind();
            case COMMENTS -> getTranslation("publication.way.comments." + stop.state());
            case LAW, ANSWERS, FINAL ->
                getTranslation("publication.way." + stop.kind().name().toLowerCase(Locale.ROOT));
        };
    }

    private String when(Stop stop) {
        if (stop.kind() == Stop.Kind.LAW) {
            return docket.facts().legalBasis();
        }
        var when = stop.when();
        if (when == null) {
            return getTranslation("publication.way.when." + stop.kind() + "." + stop.state());
        }
        return switch (stop.kind()) {
            case COMMENTS -> {
                var times = Times.in(docket.periods().stream()
                        .findFirst()
                        .map(CommentPeriod::zone)
                        .orElse(ZoneOffset.UTC));
                yield stop.state() == Stop.State.TO_COME
                        ? getTranslation("publication.way.from", times.moment(when))
                        : getTranslation("publication.way.to", times.last(when));
            }
            case ANSWERS -> Times.in(docket.agency().zone()).day(when);
            default -> Times.in(ZoneOffset.UTC).day(when);
        };
    }
}
