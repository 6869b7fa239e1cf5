package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * P1: comments accepted durably a second, by HTTP to the receipt, 32 clients, beside the same writing statements sent by
 * 32 bare connections; P2: the same beside a record that writes nothing.
 *
 * <p>There is no pgbench among the embedded programs; the bare connections run its loop over JDBC, with the same commit
 * settings.
 */
@PortalTest
@Tag("bench")
@Tag("intake")
class IntakeBench {

    private static final int CLIENTS = 32;
    private static final int REPETITIONS = 3;
    private static final long NANOS = Integer.getInteger("bench.seconds", 8) * 1_000_000_000L;
    private static final double MILLISECOND = 1e6;

    static {
        // All clients stand behind one address here.
        System.setProperty("rulewright.share.at-once", "1000000000");
    }

    private final RealWords words = RealWords.ofTheRealDocket();
    private final List<String> bodies =
            IntStream.range(0, 500).mapToObj(_ -> words.comment()).toList();
    private final AtomicInteger errors = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    JdbcClient database;

    /** How much was done a second, and how long 99 of 100 took at most, in milliseconds. */
    private record Rate(double each, double p99) {}

    /** One sending; what it throws is an error. */
    @FunctionalInterface
    private interface Sender {
        void send(String body) throws Exception;
    }

    @Test
    void takesCommentsAboutAsFastAsTheDatabaseStoresThem() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        for (var warming = 0; warming < REPETITIONS; warming++) {
            throughPortal(docket);
        }
        errors.set(0);
        var ratios = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var record = new ArrayList<Double>();
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            var portal = throughPortal(docket);
            var raw = bare(docket);
            database.sql("create rule record_off as on insert to record_entry do instead nothing")
                    .update();
            var withoutRecord = throughPortal(docket);
            database.sql("drop rule record_off on record_entry").update();
            ratios.add(portal.each() / raw.each());
            p99.add(portal.p99());
            record.add(portal.each() / withoutRecord.each());
            IO.println("%.0f comments a second through the portal, %.0f without the record, %.0f bare"
                    .formatted(portal.each(), withoutRecord.each(), raw.each()));
        }
        var figures = new Figures("intake");
        figures.atLeast("P1.intake", 0.5, ratios);
        figures.atMost("P1.intake.p99.ms", 250, p99);
        figures.atMost("P1.intake.errors", 0, List.of((double) errors.get()));
        figures.atLeast("P2.record", 0.95, record);
        figures.write();
    }

    private Rate throughPortal(Docket docket) throws Exception {
        try (var client = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            return measured(IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> (Sender) body -> post(client, docket, body))
                    .toList());
        }
    }

    private void post(HttpClient client, Docket docket, String body) throws Exception {
        var comment = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "docket", docket.number(),
                        "submitter", Map.of("kind", "INDIVIDUAL", "name", "Ada Limpet", "category", "INDIVIDUAL"),
                        "body", body));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/comments"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Secret.fresh().value())
                .POST(BodyPublishers.ofString(comment))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    private Rate bare(Docket docket) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            var senders = new ArrayList<Sender>();
            for (var client = 0; client < CLIENTS; client++) {
                var opened = DriverManager.getConnection(
                        connection.getJdbcUrl(), connection.getUsername(), connection.getPassword());
                opened.setAutoCommit(false);
                connections.add(opened);
                senders.add(body -> BareIntake.store(opened, docket, body));
            }
            return measured(senders);
        } finally {
            for (var opened : connections) {
                opened.close();
            }
        }
    }

    private Rate measured(List<Sender> senders) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var loops = senders.stream()
                    .map(sender -> (Callable<Boolean>) () -> loop(sender, begun + NANOS, times))
                    .toList();
            assertThat(threads.invokeAll(loops)).extracting(Future::resultNow).containsOnly(true);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = times.stream().sorted().toList();
        return new Rate(sorted.size() / seconds, sorted.get((int) (0.99 * (sorted.size() - 1))) / MILLISECOND);
    }

    private boolean loop(Sender sender, long until, ConcurrentLinkedQueue<Long> times) throws SQLException {
        while (System.nanoTime() < until) {
            var start = System.nanoTime();
            try {
                sender.send(bodies.get(ThreadLocalRandom.current().nextInt(bodies.size())));
                times.add(System.nanoTime() - start);
            } catch (Exception | AssertionError e) {
                errors.incrementAndGet();
                IO.println("Not taken: " + e.getMessage());
            }
        }
        return true;
    }
}
