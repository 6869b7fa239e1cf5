package org.rulewright.comment.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.rulewright.base.Secret;
import tools.jackson.databind.json.JsonMapper;

/** What senders outside the portal know for sure: what they sent under which key, and which receipts they were given. */
final class Ledger {

    private static final int SENDERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MortalPortal portal;
    private final String docket;
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    Ledger(MortalPortal portal, String docket) {
        this.portal = portal;
        this.docket = docket;
    }

    /** The words that were sent, by key, whatever was answered. */
    Map<String, String> sent() {
        return sent;
    }

    /** The tracking numbers that were given, by key. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Something that happens while people send. */
    @FunctionalInterface
    interface Fault {
        void strike() throws Exception;
    }

    /** Lets people send until so many more receipts were given, lets the fault strike, and stops. */
    void sendDuring(int receipts, Fault fault) throws Exception {
        var goal = acknowledged.size() + receipts;
        var stopped = new AtomicBoolean();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (var sender = 0; sender < SENDERS; sender++) {
                startSending(senders, stopped);
            }
            while (acknowledged.size() < goal) {
                Thread.sleep(5);
            }
            fault.strike();
            Thread.sleep(300);
            stopped.set(true);
        }
    }

    private void startSending(ExecutorService senders, AtomicBoolean stopped) {
        senders.execute(() -> {
            while (!stopped.get()) {
                var key = Secret.fresh().value();
                sent.put(key, "Comment number " + numbers.incrementAndGet() + " of the flood.");
                send(key);
            }
        });
    }

    /** Sends what belongs to the key, again if need be; notes a receipt if one is given. */
    void send(String key) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var body = JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "docket", docket,
                            "submitter", Map.of("kind", "INDIVIDUAL", "name", "Ada Limpet", "category", "OTHER"),
                            "body", String.valueOf(sent.get(key))));
            var request = HttpRequest.newBuilder(portal.address("/api/v1/comments"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .timeout(PATIENCE)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                var number = JsonMapper.shared()
                        .readTree(answer.body())
                        .path("trackingNumber")
                        .asString();
                acknowledged.put(key, number);
            }
        } catch (IOException _) {
            LockSupport.parkNanos(1_000_000); // no answer: nobody knows, and the key stays without a receipt
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
