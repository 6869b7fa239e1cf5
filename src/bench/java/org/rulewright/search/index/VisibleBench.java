package org.rulewright.search.index;

import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Crowd;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Reindex;
import org.rulewright.search.truth.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P6: how long it takes from the commit of a comment until search finds it, beside very many, while a hundred come each second. */
@PortalTest
@Tag("bench")
@Tag("visible")
class VisibleBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 200_000);
    private static final int PER_SECOND = 100;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int REPETITIONS = 3;
    private static final int AT_ONCE = 1_000;
    private static final long EACH = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final Duration LONG = Duration.ofMinutes(30);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchEngine search;

    @Autowired
    SearchIndices indices;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient database;

    private final Map<Long, Long> committed = new ConcurrentHashMap<>();
    private final List<Double> waits = new ArrayList<>();

    @Test
    void findsWhatWasJustPublished() {
        await().atMost(LONG).until(() -> search.address().isPresent() && !indices.isAnyAbsent());
        fill();
        var measured = new ArrayList<Double>();
        for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
            waits.clear();
            var writer = Thread.ofPlatform().start(new Writer("VISIBLE-" + repetition));
            while (writer.isAlive() || !committed.isEmpty()) {
                look();
            }
            if (repetition > 0) {
                measured.add(p99());
            }
        }
        var figures = new Figures("visible");
        figures.atMost("P6.p99.seconds", 1.5, measured);
        figures.write();
    }

    /** What comes has company, as in a large docket. */
    private void fill() {
        var docket = new Mailroom(portal).open("VISIBLE");
        new Crowd(database, RealWords.ofTheRealDocket()).comment(docket, COMMENTS);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Reindex.class).run());
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> engine.ask(client -> client.count(count -> count.index(Audience.PUBLIC.alias())))
                                .count()
                        >= COMMENTS);
    }

    private double p99() {
        var sorted = waits.stream().sorted().toList();
        return sorted.get((int) (0.99 * (sorted.size() - 1)));
    }

    private void look() {
        var ids =
                committed.keySet().stream().limit(AT_ONCE).map(String::valueOf).toList();
        if (ids.isEmpty()) {
            return;
        }
        var found = engine.ask(client -> client.search(
                ask -> ask.index(Audience.PUBLIC.alias())
                        .size(AT_ONCE)
                        .source(source -> source.fetch(false))
                        .query(query -> query.ids(those -> those.values(ids))),
                Void.class));
        var now = System.nanoTime();
        found.hits().hits().stream()
                .map(Hit::id)
                .map(id -> committed.remove(Long.valueOf(Objects.requireNonNull(id))))
                .filter(Objects::nonNull)
                .forEach(since -> waits.add((now - since) / NANOS));
    }

    /** Publishes comments at a steady pace. */
    private final class Writer implements Runnable {
        private final String docket;

        private Writer(String docket) {
            this.docket = docket;
        }

        @Override
        public void run() {
            var words = RealWords.ofTheRealDocket();
            var mailroom = new Mailroom(portal);
            var opened = mailroom.open(docket);
            var next = System.nanoTime();
            for (var number = 0; number < SECONDS * PER_SECOND; number++) {
                var comment =
                        mailroom.receive(opened, aLetter(docket + "-C" + number).saying(words.comment()));
                committed.put(comment.value(), System.nanoTime());
                next += EACH;
                while (System.nanoTime() < next) {
                    LockSupport.parkNanos(next - System.nanoTime());
                }
            }
        }
    }
}
