package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Crowd;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.Mailroom;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P5: what goes through the outbox against the same JSON sent by hand; then what it takes in memory and on disk. */
@PortalTest
@Tag("bench")
@Tag("index")
class IndexBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 200_000);
    private static final int REPETITIONS = 3;
    private static final int CONNECTIONS = 2;
    private static final int NANOS = 1_000_000;
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final double MEGA = 1_000_000;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient database;

    @Autowired
    SearchEngine engine;

    @Autowired
    SearchIndices indices;

    @Autowired
    RelayLoop loop;

    @Autowired
    Relay relay;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxStore store;

    @Autowired
    Copyist copyist;

    private final List<Long> ids = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private RawBulk raw;

    @Test
    void indexesAboutAsFastAsByHand() throws Exception {
        fill();
        var measured = new ArrayList<Double>();
        for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
            var byHand = byHand();
            var through = throughOutbox();
            IO.println(String.format(Locale.ROOT, "outbox %d ms, by hand %d ms", through, byHand));
            if (repetition > 0) {
                measured.add((double) byHand / through);
            }
        }
        var figures = new Figures("index");
        figures.atLeast("P5", 0.85, measured);
        figures.write();
        tellSizes();
    }

    private void fill() {
        await().atMost(LONG).until(() -> engine.address().isPresent() && !indices.isAnyAbsent());
        var docket = new Mailroom(portal).open("BENCH-INDEX");
        new Crowd(database, RealWords.ofTheRealDocket()).comment(docket, COMMENTS);
        ids.addAll(database.sql("select id from comment where docket_id = :docket order by id")
                .param("docket", docket.value())
                .query(Long.class)
                .list());
        await().atMost(LONG).until(() -> outbox.waiting() == 0);
        loop.stop();
        raw = RawBulk.of(copyist, ids);
    }

    private long throughOutbox() {
        emptyIndices();
        store.add(Kind.COMMENT_ALONE, ids, true);
        var time = timeOf(Collections.nCopies(CONNECTIONS, this::relayAll));
        assertThat(outbox.waiting()).isZero();
        return time;
    }

    private void relayAll() {
        while (relay.relay() > 0) {
            Thread.onSpinWait();
        }
    }

    private long byHand() {
        emptyIndices();
        var next = new ConcurrentLinkedQueue<>(raw.parts());
        return timeOf(Collections.nCopies(CONNECTIONS, () -> {
            for (var part = next.poll(); part != null; part = next.poll()) {
                raw.send(engine.address().orElseThrow(), part);
            }
        }));
    }

    private void emptyIndices() {
        var generation = SearchIndices.generation(System.nanoTime(), Instant.now());
        indices.begin(generation);
        indices.exchange(generation);
    }

    private static long timeOf(List<Runnable> works) {
        var start = System.nanoTime();
        CompletableFuture.allOf(works.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
                .join();
        return (System.nanoTime() - start) / NANOS;
    }

    private void tellSizes() {
        var address = engine.address().orElseThrow();
        for (var audience : Audience.values()) {
            indices.refresh(audience);
            var stats = raw.get(address.resolve("/" + audience.alias() + "/_stats/store,docs"));
            IO.println("%s: %d documents, %.0f MB on disk"
                    .formatted(
                            audience,
                            stats.at("/_all/primaries/docs/count").asLong(),
                            stats.at("/_all/primaries/store/size_in_bytes").asLong() / MEGA));
        }
        var node = raw.get(address.resolve("/_nodes/stats/jvm"));
        node.at("/nodes")
                .forEach(it -> IO.println("engine: %.0f MB of heap in use"
                        .formatted(it.at("/jvm/mem/heap_used_in_bytes").asLong() / MEGA)));
    }
}
