package org.rulewright.docket.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.LateRuleNotice;
import org.rulewright.docket.PeriodHistory;
import org.rulewright.docket.PeriodNotice;

/** What was decided about a docket's deadlines, each with its notice and its reason; the latest first. */
public final class PeriodNotices extends UnorderedList {

    private final Times agencyTimes;

    /** All of the history, in words for everybody. */
    public PeriodNotices(Docket docket, PeriodHistory history) {
        agencyTimes = Times.in(docket.agency().zone());
        addClassNames("rw-notices", "rw-small");
        history.notices().reversed().forEach(this::tell);
        history.rules().reversed().forEach(this::tell);
    }

    private void tell(PeriodNotice moved) {
        var times = Times.in(moved.zone());
        say(
                getTranslation(
                        "docket.notice." + moved.kind(),
                        times.day(moved.done()),
                        times.last(moved.oldClose()),
                        times.last(moved.newClose())),
                getTranslation("docket.notice.why", moved.reason(), moved.notice()));
    }

    private void tell(LateRuleNotice set) {
        var rule = set.rule();
        say(
                getTranslation(
                        "docket.notice.rule",
                        agencyTimes.moment(set.done()),
                        getTranslation(rule.acceptsLate() ? "docket.late.taken" : "docket.late.refused"),
                        rule.graceMinutes()),
                set.reason());
    }

    private void say(String what, String why) {
        var reason = new Span(why);
        reason.addClassNames("rw-quiet", "rw-as-written");
        add(new ListItem(new Span(what + " "), reason));
    }
}
