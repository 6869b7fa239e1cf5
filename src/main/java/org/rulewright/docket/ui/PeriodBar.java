package org.rulewright.docket.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import org.rulewright.docket.CommentPeriod;

/** How much of a comment period is gone, as a bar; the words beside it say the same. */
final class PeriodBar extends Div {

    PeriodBar(CommentPeriod period, Instant now) {
        addClassName("rw-period");
        getElement().setAttribute("aria-hidden", "true");
        var gone = new Div();
        gone.setWidth(percentGone(period, now) + "%");
        add(gone);
    }

    static long percentGone(CommentPeriod period, Instant now) {
        var whole = Duration.between(period.opens(), period.closes()).toSeconds();
        var gone = Duration.between(period.opens(), now).toSeconds();
        return Math.clamp(100 * gone / whole, 0, 100);
    }
}
