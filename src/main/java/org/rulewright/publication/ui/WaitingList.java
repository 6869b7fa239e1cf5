package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** The dockets that are closed, and whose comments are being answered. */
final class WaitingList extends Section {

    WaitingList(List<Docket> waiting, Instant now) {
        setAriaLabel(getTranslation("publication.home.waiting"));
        var list = new Div();
        list.addClassName("rw-lines");
        waiting.forEach(docket -> list.add(item(docket, now)));
        add(new SectionHeading(getTranslation("publication.home.waiting")).ruled(), list);
    }

    private Article item(Docket docket, Instant now) {
        var closed = docket.periodAt(now)
                .map(period -> Times.in(period.zone()).day(period.closes().minusMillis(1)))
                .orElse("");
        var when = new Span(getTranslation("publication.home.waiting.when", closed, docket.number()));
        when.addClassNames("rw-tiny", "rw-quiet", "rw-num");
        var item = new Article(when, new H3(new Anchor(DocketTab.OVERVIEW.address(docket), docket.title())));
        item.addClassName("rw-done-item");
        return item;
    }
}
