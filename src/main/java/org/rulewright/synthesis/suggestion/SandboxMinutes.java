package org.rulewright.synthesis.suggestion;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Account;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.SynthesisChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says who works in a sandbox now, and tells the record what was done. */
@Component
class SandboxMinutes {
    private final CurrentAccount current;
    private final Dockets dockets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SandboxMinutes(CurrentAccount current, Dockets dockets, Clock clock, ApplicationEventPublisher events) {
        this.current = current;
        this.dockets = dockets;
        this.clock = clock;
        this.events = events;
    }

    Act act() {
        return new Act(current.find().map(Account::id).orElse(null), clock.instant());
    }

    void note(DocketId docket, String act, SandboxId sandbox) {
        var subject = "%s sandbox %d".formatted(dockets.get(docket).number(), sandbox.value());
        events.publishEvent(new SynthesisChanged(act, subject, new TreeMap<>(Map.of())));
    }
}
