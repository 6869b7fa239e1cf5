package org.rulewright.panel;

import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules what happened in a panel, under the number of its docket. */
@Component
class PanelEvents {

    private final Dockets dockets;
    private final ApplicationEventPublisher events;

    PanelEvents(Dockets dockets, ApplicationEventPublisher events) {
        this.dockets = dockets;
        this.events = events;
    }

    void opened(Panel panel) {
        events.publishEvent(new PanelOpened(panel, number(panel.docket())));
    }

    void stated(Panel panel, PanelPosition position) {
        events.publishEvent(new PositionStated(position, number(panel.docket())));
    }

    private String number(DocketId docket) {
        return dockets.get(docket).number();
    }
}
