package org.rulewright.docket.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.CommentPeriod;

/** How long is left to comment: a large number, its unit, and a bar. */
public final class TimeLeft extends Div {

    /** The time left of a period that is open now. */
    public TimeLeft(CommentPeriod period, Instant now) {
        this(period, now, Times.in(period.zone()).left(now, period.closes()).unit());
    }

    TimeLeft(CommentPeriod period, Instant now, String words) {
        var left = Times.in(period.zone()).left(now, period.closes());
        addClassName("rw-left");
        setClassName("rw-left-soon", left.soon());
        var number = new Div(String.valueOf(left.number()));
        number.addClassName("rw-left-big");
        var unit = new Span(words);
        unit.addClassName("rw-left-word");
        add(number, unit, new PeriodBar(period, now));
    }
}
