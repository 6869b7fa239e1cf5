package org.rulewright.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps in sight how many comments wait, and how long; what is long to count is counted anew every few seconds only. */
@Service
public class Backlogs {

    private static final long MANY = 20_000;
    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final BacklogStore store;
    private final Clock clock;
    private final Map<DocketId, Counted> counted = new ConcurrentHashMap<>();

    Backlogs(BacklogStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Counted(Backlog backlog, Instant at) {}

    /** What waits in each docket; dockets in which nothing waits are left out. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<DocketId, Backlog> all() {
        return store.all();
    }

    /** What waits in this docket; where very many wait, as it was a few seconds ago. */
    @PreAuthorize(Allowed.MODERATOR)
    public Backlog of(DocketId docket) {
        var now = clock.instant();
        var last = counted.get(docket);
        if (last != null && now.isBefore(last.at().plus(SHORTLY))) {
            return last.backlog();
        }
        var backlog = store.of(docket);
        if (backlog.waiting() > MANY) {
            counted.put(docket, new Counted(backlog, now));
        } else {
            counted.remove(docket);
        }
        return backlog;
    }
}
