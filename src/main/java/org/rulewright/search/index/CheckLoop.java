package org.rulewright.search.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares the indices with the truth when it is asked to, and once a day in any case; one portal at a time. */
@Component
class CheckLoop {

    private static final Logger log = LoggerFactory.getLogger(CheckLoop.class);
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private final CheckStore store;
    private final Reconcile reconcile;
    private final SearchIndices indices;
    private final Dockets dockets;
    private final Duration every;

    CheckLoop(
            CheckStore store,
            Reconcile reconcile,
            SearchIndices indices,
            Dockets dockets,
            @Value("${rulewright.search.check-every}") Duration every) {
        this.store = store;
        this.reconcile = reconcile;
        this.indices = indices;
        this.dockets = dockets;
        this.every = every;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        store.requestAfter(every);
    }

    @Scheduled(initialDelay = 20, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void work() {
        store.claim(SILENCE).ifPresent(this::check);
    }

    private void check(long check) {
        try {
            if (indices.isAnyAbsent()) {
                throw new EngineAway("There is no index yet", null);
            }
            for (var docket : OwnAuthority.as(Role.ADMIN, dockets::all)) {
                check(check, docket);
            }
            clear();
            store.finish(check, "");
        } catch (EngineAway e) {
            log.debug("Search is away, nothing could be compared", e);
            store.finish(check, "away");
        } catch (RuntimeException e) {
            log.error("Comparing the search index with the truth failed", e);
            store.finish(check, "failed");
        }
    }

    private void clear() {
        var left = reconcile.clear();
        if (left > 0) {
            log.info("The search index still had {} documents of dockets that are gone; they are taken away", left);
        }
    }

    private void check(long check, Docket docket) {
        var parts = reconcile.check(docket.id());
        parts.forEach(part -> store.add(check, part));
        var differing =
                parts.stream().mapToLong(part -> part.counts().differing()).sum();
        if (differing > 0) {
            log.info(
                    "The search index differed from docket {} in {} documents; they are sent again",
                    docket.id().value(),
                    differing);
        }
    }
}
