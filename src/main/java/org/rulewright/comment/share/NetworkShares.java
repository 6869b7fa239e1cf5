package org.rulewright.comment.share;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives each network a share of what may be sent: large at once, so that a thousand people behind one address are not
 * kept out, and steady after that. Who is over it may go on for some work, up to ten times as much.
 *
 * <p>Everything is in memory only, under fingerprints of the day.
 */
@Component
public class NetworkShares {

    private static final int MOST_NETWORKS = 100_000;
    private static final int TIMES_FOR_WORK = 10;

    private final Clock clock;
    private final long most;
    private final double perSecond;
    private final int bits;
    private final Networks networks = new Networks();
    private final ProofOfWork work;
    private final Map<String, Shares> shares = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shares> eldest) {
            return size() > MOST_NETWORKS;
        }
    };

    private record Shares(Share free, Share worked) {}

    /** Shares of so many at once and so many a minute after that. */
    public NetworkShares(
            Clock clock,
            @Value("${rulewright.share.at-once}") long most,
            @Value("${rulewright.share.per-minute}") double perMinute,
            @Value("${rulewright.share.work-bits}") int bits) {
        this.clock = clock;
        this.most = most;
        this.perSecond = perMinute / 60;
        this.bits = bits;
        work = new ProofOfWork(bits);
    }

    /**
     * Uses up so many of the share of the network that the address belongs to.
     *
     * <p>Refuses with {@link OverShare} a network that is over its share and brings no proof of work, or has used up
     * even what it gets for that.
     *
     * @param proof the answer to an earlier challenge; empty for none
     */
    public void use(String address, long many, String proof) {
        var now = clock.instant();
        networks.of(address, now).ifPresent(network -> {
            var own = shares(network);
            if (own.free().use(many, now)) {
                return;
            }
            if (work.isSolved(proof, now) && own.worked().use(many, now)) {
                return;
            }
            throw new OverShare(own.free().until(many, now), work.challenge(now), bits);
        });
    }

    /**
     * The same for who looks like a machine: of what a network gets for work only.
     *
     * <p>Refuses with {@link OverShare} whoever brings no proof of work, from the machine's own address too.
     */
    public void useForWork(String address, long many, String proof) {
        var now = clock.instant();
        var own = networks.of(address, now).map(this::shares);
        var worked = own.map(Shares::worked).orElseGet(() -> new Share(most, perSecond, now));
        if (!work.isSolved(proof, now) || !worked.use(many, now)) {
            throw new OverShare(worked.until(many, now), work.challenge(now), bits);
        }
    }

    private Shares shares(String network) {
        synchronized (shares) {
            return shares.computeIfAbsent(
                    network,
                    _ -> new Shares(
                            new Share(most, perSecond, clock.instant()),
                            new Share(most * TIMES_FOR_WORK, perSecond * TIMES_FOR_WORK, clock.instant())));
        }
    }
}
