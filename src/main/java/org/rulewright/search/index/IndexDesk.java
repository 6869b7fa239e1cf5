package org.rulewright.search.index;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.identity.Allowed;
import org.rulewright.search.index.IndexState.Queue;
import org.rulewright.search.truth.Audience;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who keep the portal running see of search, and what they can do about it; never anybody's words. */
@Service
public class IndexDesk {

    private static final int MOST_SET_ASIDE = 50;

    private final QueueStore queue;
    private final OutboxStore outbox;
    private final CheckStore checks;
    private final IndexSums sums;
    private final BulkSender sender;

    IndexDesk(QueueStore queue, OutboxStore outbox, CheckStore checks, IndexSums sums, BulkSender sender) {
        this.queue = queue;
        this.outbox = outbox;
        this.checks = checks;
        this.sums = sums;
        this.sender = sender;
    }

    /** How search is just now. */
    @PreAuthorize(Allowed.ADMIN)
    public IndexState state() {
        var waiting = new Queue(queue.lag(), outbox.waiting(), queue.setAsideCount(), sender.rejections());
        try {
            var documents = Arrays.stream(Audience.values()).collect(toMap(it -> it, sums::documents));
            return new IndexState(false, documents, waiting);
        } catch (EngineAway _) {
            return new IndexState(true, Map.of(), waiting);
        }
    }

    /** What the engine will not have, the latest first; the first fifty. */
    @PreAuthorize(Allowed.ADMIN)
    public List<SetAside> setAside() {
        return queue.setAside(MOST_SET_ASIDE);
    }

    /** Lets all that was set aside be tried again; returns how much. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public int tryAgain() {
        return queue.tryAgain();
    }

    /** The last comparison with the truth, be it under way or over; empty if there never was one. */
    @PreAuthorize(Allowed.ADMIN)
    public Optional<IndexCheck> lastCheck() {
        return checks.last();
    }

    /** Asks for a comparison with the truth; says whether none was asked for or under way yet. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public boolean check() {
        return checks.request();
    }
}
