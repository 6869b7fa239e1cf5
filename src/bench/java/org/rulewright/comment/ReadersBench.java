package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * P3: comments accepted a second beside 20 readers, who each open the docket page anew every second, beside the same
 * without readers; and how long the readers wait for the page with all that it first shows.
 */
@PortalTest
@Tag("bench")
@Tag("readers")
class ReadersBench {

    private static final int READERS = 20;
    private static final int REPETITIONS = 3;
    private static final double MILLISECOND = 1e6;

    private final IntakeLoad load = new IntakeLoad();

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    /** What is done beside the reading. */
    @FunctionalInterface
    private interface Measured {
        IntakeLoad.Rate run() throws Exception;
    }

    @Test
    void takesCommentsBesideReaders() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        besideReaders(docket, new ConcurrentLinkedQueue<>(), () -> load.throughPortal(port, docket));
        load.throughPortal(port, docket);
        load.errors();
        var ratios = new ArrayList<Double>();
        var waits = new ArrayList<Double>();
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            var alone = load.throughPortal(port, docket);
            var reads = new ConcurrentLinkedQueue<Double>();
            var beside = besideReaders(docket, reads, () -> load.throughPortal(port, docket));
            ratios.add(beside.each() / alone.each());
            waits.add(p99(reads));
            IO.println("%.0f comments a second alone, %.0f beside %d pages read"
                    .formatted(alone.each(), beside.each(), reads.size()));
        }
        var figures = new Figures("readers");
        figures.atLeast("P3.readers", 0.85, ratios);
        figures.atMost("P3.readers.p99.ms", 100, waits);
        figures.atMost("P3.readers.errors", 0, List.of((double) load.errors()));
        figures.write();
    }

    private IntakeLoad.Rate besideReaders(Docket docket, Collection<Double> reads, Measured measured) throws Exception {
        var isOver = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < READERS; reader++) {
                var _ = readers.submit(() -> {
                    read(docket, isOver, reads);
                    return true;
                });
            }
            try {
                return measured.run();
            } finally {
                isOver.set(true);
            }
        }
    }

    private void read(Docket docket, AtomicBoolean isOver, Collection<Double> reads) throws Exception {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dockets/" + docket.number()))
                .build();
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            while (!isOver.get()) {
                var begun = System.nanoTime();
                assertThat(browser.send(page, BodyHandlers.ofString()).body()).contains(docket.title());
                reads.add((System.nanoTime() - begun) / MILLISECOND);
                Thread.sleep(Math.max(0, 1000 - (long) ((System.nanoTime() - begun) / MILLISECOND)));
            }
        }
    }

    private static double p99(Collection<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) (0.99 * (sorted.size() - 1)));
    }
}
