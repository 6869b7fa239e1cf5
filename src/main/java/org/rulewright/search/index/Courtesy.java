package org.rulewright.search.index;

import java.time.Duration;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentsChanged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets those go first who wait: while very many comments come in, the copies that search holds are made at a smaller
 * share of the machine, and soon after at the full one.
 */
@Component
class Courtesy {

    private static final int RUSH_PER_SECOND = 25;
    private static final long SECOND = 1_000_000_000L;
    private static final long IMPORT_LASTS = 3 * SECOND;
    private static final Duration LONGEST_RELAY_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_MEANINGS_PAUSE = Duration.ofSeconds(20);
    private static final double RELAY_SHARE_IN_A_RUSH = 0.25;
    private static final double MEANINGS_SHARE_IN_A_RUSH = 0.05;

    private final double meaningsShare;
    private long importEnds = System.nanoTime();
    private long second = System.nanoTime();
    private int arrivals;
    private boolean wasRush;

    /** Computing meanings takes that share of one core at most, in quiet times too; while it works, it takes all cores. */
    Courtesy(@Value("${rulewright.search.meaning-share}") double ofOneCore) {
        meaningsShare = Math.clamp(ofOneCore / Runtime.getRuntime().availableProcessors(), 0.01, 1);
    }

    @EventListener
    synchronized void on(CommentsChanged event) {
        importEnds = System.nanoTime() + IMPORT_LASTS;
    }

    @EventListener
    synchronized void on(CommentChanged event) {
        if (event.isNew()) {
            count(System.nanoTime());
            arrivals++;
        }
    }

    /** Waits as long as a batch of so much work makes proper; not at all in quiet times. */
    void pauseAfterRelay(Duration work) throws InterruptedException {
        if (isRush()) {
            pause(work, RELAY_SHARE_IN_A_RUSH, LONGEST_RELAY_PAUSE);
        }
    }

    /** The same for the meanings, which nobody waits for. */
    void pauseAfterMeanings(Duration work) throws InterruptedException {
        var share = isRush() ? Math.min(MEANINGS_SHARE_IN_A_RUSH, meaningsShare) : meaningsShare;
        pause(work, share, LONGEST_MEANINGS_PAUSE);
    }

    private synchronized boolean isRush() {
        var now = System.nanoTime();
        count(now);
        return now < importEnds || wasRush || arrivals >= RUSH_PER_SECOND;
    }

    private void count(long now) {
        if (now - second >= SECOND) {
            wasRush = now - second < 2 * SECOND && arrivals >= RUSH_PER_SECOND;
            arrivals = 0;
            second = now;
        }
    }

    private static void pause(Duration work, double share, Duration longest) throws InterruptedException {
        var proper = Duration.ofNanos((long) (work.toNanos() * (1 - share) / share));
        Thread.sleep(proper.compareTo(longest) < 0 ? proper : longest);
    }
}
