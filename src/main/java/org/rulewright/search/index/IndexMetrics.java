package org.rulewright.search.index;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.rulewright.search.truth.Audience;
import org.springframework.stereotype.Component;

/** Numbers about search for whoever watches the portal; never words. */
@Component
class IndexMetrics implements MeterBinder {

    private static final double MILLIS = 1_000;

    private final QueueStore queue;
    private final OutboxStore outbox;
    private final IndexSums sums;
    private final BulkSender sender;

    IndexMetrics(QueueStore queue, OutboxStore outbox, IndexSums sums, BulkSender sender) {
        this.queue = queue;
        this.outbox = outbox;
        this.sums = sums;
        this.sender = sender;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rulewright.search.lag", queue, it -> it.lag().toMillis() / MILLIS)
                .description("How long the oldest change that somebody waits for has been waiting")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("rulewright.search.queue", outbox, OutboxStore::waiting)
                .description("Changes that have yet to reach the indices")
                .register(registry);
        Gauge.builder("rulewright.search.setaside", queue, QueueStore::setAsideCount)
                .description("Changes that the engine will not have")
                .register(registry);
        FunctionCounter.builder("rulewright.search.rejections", sender, BulkSender::rejections)
                .description("How often the engine refused something")
                .register(registry);
        for (var audience : Audience.values()) {
            Gauge.builder("rulewright.search.documents", sums, it -> documents(it, audience))
                    .tag("index", audience.name().toLowerCase(Locale.ROOT))
                    .description("Documents that can be found")
                    .register(registry);
        }
    }

    /** No number while the engine is away. */
    private static double documents(IndexSums sums, Audience audience) {
        try {
            return sums.documents(audience).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        } catch (EngineAway _) {
            return Double.NaN;
        }
    }
}
