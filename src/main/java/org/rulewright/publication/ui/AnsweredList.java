package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.FrontPage;

/** The dockets that were answered last, with what came of them. */
final class AnsweredList extends Section {

    AnsweredList(List<FrontPage.Answered> answered) {
        setAriaLabel(getTranslation("publication.home.answered"));
        var list = new Div();
        list.addClassName("rw-lines");
        answered.forEach(docket -> list.add(item(docket)));
        if (answered.isEmpty()) {
            var none = new Paragraph(getTranslation("publication.home.answered.none"));
            none.addClassNames("rw-small", "rw-quiet", "rw-below");
            list.add(none);
        }
        add(new SectionHeading(getTranslation("publication.home.answered")).ruled(), list);
    }

    private Article item(FrontPage.Answered answered) {
        var outcome = new Paragraph(getTranslation(
                "publication.home.outcome",
                answered.tally().concerns(),
                answered.tally().changed()));
        outcome.addClassNames("rw-small", "rw-quiet");
        var title = new H3(new Anchor(
                DocketTab.ANSWERS.address(answered.docket()), answered.docket().title()));
        var item = new Article(when(answered.docket()), title, outcome);
        item.addClassName("rw-done-item");
        return item;
    }

    private Span when(Docket docket) {
        var moment = docket.answered();
        var day = moment == null ? "" : Times.in(docket.agency().zone()).day(moment);
        var when = new Span(getTranslation("publication.home.answered.when", day, docket.number()));
        when.addClassNames("rw-tiny", "rw-quiet", "rw-num");
        return when;
    }
}
