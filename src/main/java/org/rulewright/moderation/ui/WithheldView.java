package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketHeads;
import org.rulewright.moderation.LogEntry;
import org.rulewright.moderation.PublicLog;

/** What was kept from the public in a docket, and why; never what it said. */
@Route("dockets/:docket/withheld")
@AnonymousAllowed
class WithheldView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 100;

    private final transient Dockets dockets;
    private final transient DocketHeads heads;
    private final transient PublicLog log;
    private String title = "";

    WithheldView(Dockets dockets, DocketHeads heads, PublicLog log) {
        this.dockets = dockets;
        this.heads = heads;
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = dockets.get(event.getRouteParameters().get("docket").orElse(""));
        var from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .filter(digits -> digits.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        title = getTranslation("moderation.log.title", docket.number());
        removeAll();
        add(heads.on(docket, DocketTab.COMMENTS), body(docket, from));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private Component body(Docket docket, int from) {
        var lead = new Paragraph(getTranslation("moderation.log.lead"));
        var body = new Div(new H2(getTranslation("moderation.log.heading")), lead);
        body.addClassNames("rw-stack", "rw-withheld");
        var entries = log.of(docket.id(), new org.rulewright.comment.Page(from, ROWS));
        if (entries.isEmpty()) {
            body.add(new EmptyState(getTranslation("moderation.log.none"), getTranslation("moderation.log.none.why")));
            return body;
        }
        var download = new ButtonLink(
                "data/" + docket.number() + "/withheld.csv", Glyph.DOWNLOAD, getTranslation("moderation.log.download"));
        download.setRouterIgnore(true);
        var table = new SimpleTable(
                        getTranslation("moderation.log.heading"),
                        getTranslation("moderation.log.date"),
                        getTranslation("moderation.log.what"),
                        getTranslation("moderation.log.grounds"),
                        getTranslation("moderation.log.reason"))
                .stacked();
        var times = Times.in(docket.agency().zone());
        entries.forEach(entry -> table.row(
                new Text(times.day(entry.at())), what(entry), new Text(grounds(entry)), new Text(reason(entry))));
        body.add(table, pages(docket, from), download);
        return body;
    }

    private Component what(LogEntry entry) {
        var what = new Div(new Span(getTranslation(
                "moderation.log.said." + entry.kind(),
                entry.number(),
                entry.kind() == LogEntry.Kind.GROUPED
                        ? entry.counted()
                        : entry.grounds().size())));
        var comment = entry.comment();
        if (comment != null) {
            what.add(new Text(" "), new Anchor("comments/" + comment.value(), comment.value()));
        }
        return what;
    }

    private String grounds(LogEntry entry) {
        return entry.grounds().stream()
                .distinct()
                .map(ground -> getTranslation("moderation.ground." + ground))
                .collect(Collectors.joining(", "));
    }

    private String reason(LogEntry entry) {
        var reason = entry.kind() == LogEntry.Kind.GROUPED
                ? getTranslation("moderation.log.counted", entry.counted())
                : entry.reason();
        return entry.undone() ? getTranslation("moderation.log.undone", reason) : reason;
    }

    private Component pages(Docket docket, int from) {
        var pages = new Div();
        pages.addClassName("rw-row");
        var address = "dockets/" + docket.number() + "/withheld";
        if (from > 0) {
            pages.add(
                    new Anchor(address + "?from=" + Math.max(0, from - ROWS), getTranslation("moderation.log.later")));
        }
        if (from + ROWS < log.count(docket.id())) {
            pages.add(new Anchor(address + "?from=" + (from + ROWS), getTranslation("moderation.log.earlier")));
        }
        return pages;
    }
}
