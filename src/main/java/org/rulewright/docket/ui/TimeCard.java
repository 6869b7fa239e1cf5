package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.FieldList;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.PeriodHistory;

/** Until when one may comment, the one thing to do now, and what is good to know before it. */
public final class TimeCard extends Card {

    private final Docket docket;
    private final Instant now;

    /** The card of a docket at this moment; the text is offered only where the docket has one. */
    public TimeCard(Docket docket, Instant now, boolean hasText) {
        this.docket = docket;
        this.now = now;
        addClassName("rw-timecard");
        switch (docket.stageAt(now)) {
            case OPEN -> add(open(), actions(comment().main(), hasText), table(hasText));
            case ANNOUNCED -> add(told("announced", opens()), calendar(), actions(text().main(), false));
            case DRAFTING -> add(told("drafting", closed()), actions(comments().main(), hasText));
            case ANSWERED -> add(told("answered", answered()), actions(answers().main(), hasText));
        }
        add(facts());
    }

    /** Adds how its deadline came to be what it is: the grace, and each extension with its reason. */
    public TimeCard telling(PeriodHistory history) {
        var minutes = history.rule().graceMinutes();
        if (minutes > 0 && docket.answered() == null) {
            var grace = new Paragraph(getTranslation("docket.late.grace", minutes));
            grace.addClassName("rw-small");
            add(grace);
        }
        if (!history.notices().isEmpty()) {
            var title = new Paragraph(getTranslation("docket.notices"));
            title.addClassName("rw-small");
            add(title, new PeriodNotices(docket, history));
        }
        return this;
    }

    private Component open() {
        var period = period();
        var times = Times.in(period.zone());
        var unit =
                getTranslation("docket.left", times.left(now, period.closes()).unit());
        var closes = new Paragraph(getTranslation("docket.closes", times.deadline(period.closes())));
        closes.addClassName("rw-small");
        var told = new Div(new TimeLeft(period, now, unit), closes, calendar());
        told.addClassName("rw-stack");
        return told;
    }

    private Component told(String stage, String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("rw-small");
        var told = new Div(new H2(getTranslation("docket.card." + stage)), words);
        told.addClassName("rw-stack-s");
        return told;
    }

    private String opens() {
        var period = period();
        return getTranslation("docket.opens", Times.in(period.zone()).moment(period.opens()));
    }

    private String closed() {
        return docket.periodAt(now)
                .map(period ->
                        getTranslation("docket.closed", Times.in(period.zone()).last(period.closes())))
                .orElseGet(() -> getTranslation("docket.no-period"));
    }

    private String answered() {
        var moment = docket.answered();
        return moment == null
                ? ""
                : getTranslation(
                        "docket.answered", Times.in(docket.agency().zone()).day(moment));
    }

    private CommentPeriod period() {
        return docket.periodAt(now).orElseThrow();
    }

    private ButtonLink comment() {
        return new ButtonLink("dockets/" + docket.number() + "/comment", getTranslation("docket.comment"));
    }

    /** The text as a table to fill in and send back, for those who write their comments elsewhere. */
    private Component table(boolean hasText) {
        var link = new Anchor(
                "dockets/" + docket.number() + "/comment-table.xlsx", getTranslation("docket.comment-table"));
        link.getElement().setAttribute("download", true);
        link.addClassName("rw-tap");
        link.setVisible(hasText);
        return link;
    }

    /** The periods for the reader's own calendar, which follows when they are extended. */
    private Component calendar() {
        var link = new Anchor("calendar/" + docket.number() + ".ics", getTranslation("docket.calendar"));
        link.setRouterIgnore(true);
        link.addClassNames("rw-tap", "rw-small");
        return link;
    }

    private ButtonLink text() {
        return new ButtonLink(DocketTab.TEXT.address(docket), getTranslation("docket.read-text"));
    }

    private ButtonLink comments() {
        return new ButtonLink(DocketTab.COMMENTS.address(docket), getTranslation("docket.read-comments"));
    }

    private ButtonLink answers() {
        return new ButtonLink(DocketTab.ANSWERS.address(docket), getTranslation("docket.read-answers"));
    }

    private Div actions(ButtonLink first, boolean hasText) {
        var actions = new Div(first.wide());
        actions.addClassName("rw-stack-s");
        if (hasText) {
            actions.add(text().wide());
        }
        return actions;
    }

    private FieldList facts() {
        var facts = new FieldList().small();
        if (!docket.periods().isEmpty() && docket.answered() == null) {
            facts.field(
                    getTranslation("docket.late"),
                    getTranslation(docket.facts().acceptsLate() ? "docket.late.taken" : "docket.late.refused"));
        }
        var agency = docket.agency();
        facts.field(
                getTranslation("docket.decides"),
                agency.department().isBlank()
                        ? agency.name()
                        : getTranslation("docket.decides.both", agency.name(), agency.department()));
        if (!docket.facts().touches().isBlank()) {
            facts.field(getTranslation("docket.touches"), docket.facts().touches());
        }
        return facts;
    }
}
