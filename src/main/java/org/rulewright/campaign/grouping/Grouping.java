package org.rulewright.campaign.grouping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.queue.CommentQueueStore.Claim;
import org.rulewright.docket.DocketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works off the queue, a batch of one docket in a transaction.
 *
 * <p>Several may run, here and in other instances: each holds the docket that it works on, and passes by those that are
 * held. What a batch did not finish is done again.
 */
@Component
public class Grouping {

    private static final Logger log = LoggerFactory.getLogger(Grouping.class);
    private static final int BATCH = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(4);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    private final GroupingQueueStore queue;
    private final ArrivalReader reader;
    private final DistinctTexts texts;
    private final Placing placing;
    private final MemberStore members;
    private final Counting counting;
    private final PartNews parts;
    private final NoveltyNews news;

    Grouping(
            GroupingQueueStore queue,
            ArrivalReader reader,
            DistinctTexts texts,
            Placing placing,
            MemberStore members,
            Counting counting,
            PartNews parts,
            NoveltyNews news) {
        this.queue = queue;
        this.reader = reader;
        this.texts = texts;
        this.placing = placing;
        this.members = members;
        this.counting = counting;
        this.parts = parts;
        this.news = news;
    }

    /** A batch could not be grouped; nothing of it was. */
    static final class BatchFailed extends RuntimeException {

        private final transient DocketId docket;

        BatchFailed(DocketId docket, RuntimeException cause) {
            super("comments of docket " + docket.value() + " could not be grouped", cause);
            this.docket = docket;
        }

        DocketId docket() {
            return docket;
        }
    }

    /** Groups some comments of a docket that has work; says how many rows were looked at, zero where none waits. */
    @Transactional
    public int work() {
        var docket = queue.holdNext();
        try {
            return docket.map(held -> group(held, queue.claim(held, BATCH))).orElse(0);
        } catch (RuntimeException e) {
            throw new BatchFailed(docket.orElseThrow(), e);
        }
    }

    /** Groups the comment that waits longest in the docket; says whether there was one. */
    @Transactional
    public boolean workOnOne(DocketId docket) {
        queue.hold(docket);
        return group(docket, queue.claim(docket, 1)) > 0;
    }

    /** Puts the comment that waits longest in the docket off, since it could not be grouped. */
    @Transactional
    public void putOff(DocketId docket) {
        queue.hold(docket);
        queue.claim(docket, 1).forEach(claim -> {
            log.warn(
                    "Comment {} could not be grouped, and is tried again later",
                    claim.comment().value());
            queue.retryAfter(claim, pause(claim));
        });
    }

    private int group(DocketId docket, List<Claim> claims) {
        if (claims.isEmpty()) {
            return 0;
        }
        var rows = new LinkedHashMap<CommentId, Claim>();
        claims.forEach(claim -> rows.putIfAbsent(claim.comment(), claim));
        var arrivals = reader.read(rows.keySet());
        var known = texts.keep(docket, words(arrivals));
        if (!known.unplaced().isEmpty()) {
            placing.place(docket, known.unplaced());
        }
        var ids = arrivals.stream().map(Arrival::comment).toList();
        var takingPart = parts.among(ids);
        var touched = move(docket, arrivals, known.ids());
        parts.tell(takingPart, ids, touched.campaigns());
        news.tell(docket, arrivals, touched.texts());
        settle(claims, rows, arrivals);
        return claims.size();
    }

    private static Map<Sha256, String> words(List<Arrival> arrivals) {
        var words = new LinkedHashMap<Sha256, String>();
        for (var arrival : arrivals) {
            var hash = arrival.hash();
            var normal = arrival.words();
            if (hash != null && normal != null) {
                words.putIfAbsent(hash, normal);
            }
        }
        return words;
    }

    /** What is said more or less often now. */
    private record Touched(Set<Long> texts, Set<Long> campaigns) {}

    private Touched move(DocketId docket, List<Arrival> arrivals, Map<Sha256, Long> ids) {
        var before = members.all(arrivals.stream().map(Arrival::comment).toList());
        var changes = new Counting.Changes();
        var moved = new ArrayList<Member>();
        var left = new ArrayList<CommentId>();
        for (var arrival : arrivals) {
            var was = before.get(arrival.comment());
            if (was != null) {
                changes.add(was.text(), was.share().negated());
            }
            var hash = arrival.hash();
            if (hash != null) {
                var is = member(arrival, Objects.requireNonNull(ids.get(hash)));
                changes.add(is.text(), is.share());
                moved.add(is);
            } else if (was != null) {
                left.add(arrival.comment());
            }
        }
        members.put(docket, moved);
        members.remove(left);
        return new Touched(changes.byText().keySet(), counting.count(docket, changes.byText()));
    }

    private void settle(List<Claim> claims, Map<CommentId, Claim> rows, List<Arrival> arrivals) {
        var later = arrivals.stream()
                .filter(Arrival::isUnread)
                .map(arrival -> Objects.requireNonNull(rows.get(arrival.comment())))
                .toList();
        queue.remove(claims.stream().filter(claim -> !later.contains(claim)).toList());
        later.forEach(claim -> queue.retryAfter(claim, pause(claim)));
    }

    private static Member member(Arrival arrival, long text) {
        return new Member(
                arrival.comment(),
                text,
                arrival.isPublished(),
                arrival.isCounted(),
                arrival.signers(),
                arrival.organisation());
    }

    private static Duration pause(Claim claim) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(claim.attempts(), MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
