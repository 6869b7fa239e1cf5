package org.rulewright.synthesis;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Account;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says who acts now, and tells the record what he did. */
@Component
class Minutes {

    private final CurrentAccount current;
    private final Dockets dockets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Minutes(CurrentAccount current, Dockets dockets, Clock clock, ApplicationEventPublisher events) {
        this.current = current;
        this.dockets = dockets;
        this.clock = clock;
        this.events = events;
    }

    Act act() {
        return new Act(current.find().map(Account::id).orElse(null), clock.instant());
    }

    String number(DocketId docket) {
        return dockets.get(docket).number();
    }

    /** Tells that something of this docket, such as {@code concern 12}, was changed. */
    void note(DocketId docket, String act, String what, Map<String, String> facts) {
        events.publishEvent(new SynthesisChanged(act, number(docket) + " " + what, new TreeMap<>(facts)));
    }
}
