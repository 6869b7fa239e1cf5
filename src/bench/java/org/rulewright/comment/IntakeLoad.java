package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.rulewright.base.Secret;
import org.rulewright.bench.RealWords;
import org.rulewright.docket.Docket;
import tools.jackson.databind.json.JsonMapper;

/** Many who send comments one after the other for a while, made of the words of a real docket. */
final class IntakeLoad {

    static final int CLIENTS = 32;
    private static final long NANOS = Integer.getInteger("bench.seconds", 8) * 1_000_000_000L;
    private static final double MILLISECOND = 1e6;

    private final RealWords words = RealWords.ofTheRealDocket();
    private final List<String> bodies =
            IntStream.range(0, 500).mapToObj(_ -> words.comment()).toList();
    private final AtomicInteger errors = new AtomicInteger();

    /** How much was done a second, and how long 99 of 100 took at most, in milliseconds. */
    record Rate(double each, double p99) {}

    /** One sending; what it throws is an error. */
    @FunctionalInterface
    interface Sender {
        void send(String body) throws Exception;
    }

    /** How many sendings failed; counted anew from now on. */
    int errors() {
        return errors.getAndSet(0);
    }

    /** By HTTP to the receipt. */
    Rate throughPortal(int port, Docket docket) throws Exception {
        try (var client = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            return measured(IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> (Sender) body -> post(client, port, docket, body))
                    .toList());
        }
    }

    private static void post(HttpClient client, int port, Docket docket, String body) throws Exception {
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

    /** As many at once as there are senders. */
    Rate measured(List<Sender> senders) throws Exception {
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

    private boolean loop(Sender sender, long until, ConcurrentLinkedQueue<Long> times) {
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
