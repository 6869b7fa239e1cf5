package org.rulewright.synthesis.triage;

import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rulewright.identity.Account;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.Loop;
import org.springframework.stereotype.Component;

/**
 * Carries acts on very many comments out beside the requests, one after another. What the end of the portal breaks off
 * stays as far as it is, and can be taken back.
 */
@Component
class ActLoop extends Loop {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Queue<Job> jobs = new ConcurrentLinkedQueue<>();
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();

    private record Job(long act, Account by, Runnable work) {}

    ActLoop() {
        super("synthesis-triage-acts");
    }

    /** Does it soon, as this person. */
    void add(long act, Account by, Runnable work) {
        underway.add(act);
        jobs.add(new Job(act, by, work));
        wake();
    }

    /** Whether something of this act has yet to be done, or to be taken back. */
    boolean isUnderway(long act) {
        return underway.contains(act);
    }

    @Override
    protected Duration step(int thread) {
        var job = jobs.poll();
        if (job == null) {
            return PAUSE;
        }
        try {
            return OwnAuthority.as(job.by().username(), Role.ANALYST, () -> {
                job.work().run();
                return Duration.ZERO;
            });
        } finally {
            underway.remove(job.act());
        }
    }
}
