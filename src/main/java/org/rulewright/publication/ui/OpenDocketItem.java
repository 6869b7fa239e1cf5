package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.TimeLeft;
import org.rulewright.publication.FrontPage;

/** A docket that takes comments: how long is left, what it is about, how many have spoken. */
final class OpenDocketItem extends Article {

    OpenDocketItem(FrontPage.Open open, Instant now) {
        addClassName("rw-open-item");
        var docket = open.docket();
        var period = docket.periodAt(now).orElseThrow();
        var words = new Div(title(docket), summary(docket), facts(open, period, now));
        add(new TimeLeft(period, now), words);
    }

    private static H3 title(Docket docket) {
        return new H3(new Anchor(DocketTab.OVERVIEW.address(docket), docket.title()));
    }

    private static Paragraph summary(Docket docket) {
        return new Paragraph(docket.summary().strip().lines().findFirst().orElse(""));
    }

    private Div facts(FrontPage.Open open, CommentPeriod period, Instant now) {
        var docket = open.docket();
        var times = Times.in(period.zone());
        var facts = new Div();
        facts.addClassName("rw-meta");
        if (times.left(now, period.closes()).soon()) {
            facts.add(new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("publication.home.soon")));
        }
        var number = new HtmlComponent("b");
        number.getElement().setText(docket.number());
        facts.add(
                number,
                new Span(docket.facts().kind()),
                new Span(getTranslation("publication.home.closes", times.last(period.closes()))),
                new Span(getTranslation("publication.home.so-far", open.comments())));
        if (docket.facts().sample()) {
            facts.add(new SampleMark());
        }
        return facts;
    }
}
