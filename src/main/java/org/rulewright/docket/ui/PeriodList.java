package org.rulewright.docket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.rulewright.base.ui.FieldList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;

/** The comment periods of a docket, and where each of them stands. */
final class PeriodList extends Composite<FieldList> {

    PeriodList(Docket docket, Instant now) {
        var number = 1;
        for (var period : docket.periods()) {
            getContent().field(getTranslation("docket.desk.period", number++), badge(period, now), times(period));
        }
    }

    private StatusBadge badge(CommentPeriod period, Instant now) {
        if (period.isOpenAt(now)) {
            var left = Times.in(period.zone()).left(now, period.closes());
            return new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("docket.desk.open", left.phrase()));
        }
        return now.isBefore(period.opens())
                ? new StatusBadge(Tone.QUIET, getTranslation("docket.desk.announced"))
                : new StatusBadge(Tone.QUIET, getTranslation("docket.desk.closed"));
    }

    private Span times(CommentPeriod period) {
        var times = Times.in(period.zone());
        return new Span(
                getTranslation("docket.desk.times", times.moment(period.opens()), times.deadline(period.closes())));
    }
}
