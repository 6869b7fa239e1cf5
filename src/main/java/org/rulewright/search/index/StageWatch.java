package org.rulewright.search.index;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices that a comment period has opened or closed, which nobody tells, and has the docket's documents written anew. */
@Component
class StageWatch {

    private final Dockets dockets;
    private final StageStore stages;
    private final OutboxStore outbox;
    private final Clock clock;

    StageWatch(Dockets dockets, StageStore stages, OutboxStore outbox, Clock clock) {
        this.dockets = dockets;
        this.stages = stages;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        for (var docket : OwnAuthority.as(Role.ADMIN, dockets::all)) {
            if (stages.isNew(docket.id(), docket.stageAt(clock.instant()))) {
                writeAnew(docket);
            }
        }
    }

    private void writeAnew(Docket docket) {
        outbox.add(Kind.DOCKET, List.of(docket.id().value()), true);
    }
}
