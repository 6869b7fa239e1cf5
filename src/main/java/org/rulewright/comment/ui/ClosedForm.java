package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Stage;

/** Says why a docket takes no comments now, and what one can do instead. */
final class ClosedForm extends Div {

    ClosedForm(Docket docket, FormServices services) {
        var isBefore = docket.stageAt(services.clock().instant()) == Stage.ANNOUNCED;
        var moment = docket.periods().isEmpty() ? "" : moment(docket, isBefore);
        var key = docket.periods().isEmpty() ? "never" : isBefore ? "before" : "after";
        add(new EmptyState(
                getTranslation("comment.closed." + key + ".title"),
                getTranslation("comment.closed." + key, moment),
                new ButtonLink(
                                (isBefore ? DocketTab.TEXT : DocketTab.COMMENTS).address(docket),
                                getTranslation(isBefore ? "comment.closed.text" : "comment.closed.comments"))
                        .main(),
                new ButtonLink(DocketTab.OVERVIEW.address(docket), getTranslation("comment.closed.docket"))));
    }

    private static String moment(Docket docket, boolean isBefore) {
        var period = isBefore ? docket.periods().getFirst() : docket.periods().getLast();
        var times = Times.in(period.zone());
        return isBefore ? times.moment(period.opens()) : times.last(period.closes());
    }
}
