package org.rulewright.search.index;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether what can be found is what is true: {@code BEHIND} takes nothing down, but somebody should look. */
@Component
class IndexHealthIndicator implements HealthIndicator {

    private static final Status BEHIND = new Status("BEHIND");
    private static final Duration TOLERABLE = Duration.ofMinutes(5);

    private final QueueStore queue;

    IndexHealthIndicator(QueueStore queue) {
        this.queue = queue;
    }

    @Override
    public Health health() {
        var isBehind = queue.lag().compareTo(TOLERABLE) > 0 || queue.setAsideCount() > 0;
        return Health.status(isBehind ? BEHIND : Status.UP).build();
    }
}
