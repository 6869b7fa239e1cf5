package org.rulewright.search.index;

import java.time.Duration;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.platform.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the relay: after each commit, every second in any case, and more and more seldom while search is away. */
@Component
class RelayLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    /** While one reads, the other sends. */
    private static final int AT_ONCE = 2;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Relay relay;
    private final OutboxStore store;
    private final Rebuild rebuild;
    private final Courtesy courtesy;
    private volatile Duration pause = SHORTEST_PAUSE;
    private volatile boolean away;
    private boolean lifted;

    RelayLoop(Relay relay, OutboxStore store, Rebuild rebuild, Courtesy courtesy) {
        super("search-relay", AT_ONCE);
        this.relay = relay;
        this.store = store;
        this.rebuild = rebuild;
        this.courtesy = courtesy;
    }

    @TransactionalEventListener(
            classes = {CommentChanged.class, CommentsChanged.class},
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onComment() {
        if (!away) {
            wake();
        }
    }

    /** One thread tends the rebuild too, and so knows best whether the engine is there: the other may have had nothing to ask. */
    @Override
    protected Duration step(int thread) throws InterruptedException {
        lift();
        var leads = thread == 1;
        var isThere = work(leads);
        if (leads || !isThere) {
            away = !isThere;
        }
        if (leads) {
            pause = away ? longer(pause) : SHORTEST_PAUSE;
        }
        return away ? pause : SHORTEST_PAUSE;
    }

    /** Before the first is sent, the other thread waits for it too. */
    private synchronized void lift() {
        if (!lifted) {
            store.liftVersions();
            lifted = true;
        }
    }

    /** False if the engine was asked and was not there. */
    private boolean work(boolean leads) throws InterruptedException {
        try {
            if (leads) {
                rebuild.tend();
            }
            var begun = System.nanoTime();
            while (isRunning() && relay.relay() > 0) {
                courtesy.pauseAfterRelay(Duration.ofNanos(System.nanoTime() - begun));
                begun = System.nanoTime();
            }
            return true;
        } catch (EngineAway e) {
            log.debug("Search is away, the outbox waits", e);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
