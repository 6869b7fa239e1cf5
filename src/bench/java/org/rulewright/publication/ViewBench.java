package org.rulewright.publication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.journey.LongDocket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * P9: the live heap of one idle open view, session included, beside an empty Flow view: the text page with the longest
 * text there is, and the page of its docket.
 *
 * <p>The windows are opened by a browser and cut off from the network before they close, so that the portal goes on
 * holding them.
 */
@PortalTest
@Tag("bench")
@Tag("view")
class ViewBench {

    private static final int REPETITIONS = 3;
    private static final int VIEWS = 16;
    private static final int SWEEPS = 4;
    private static final double KILOBYTE = 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private record Held(double empty, double docket, double text) {}

    @Test
    void measuresTheHeapOfOpenViews() {
        var file = LongDocket.file();
        if (file.isEmpty()) {
            IO.println("P9 not measured: the long text is not on this machine");
            return;
        }
        LongDocket.openIn(portal, file.orElseThrow());
        var figures = new Figures("view");
        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(options())) {
            hold(browser, "/dockets/%s/text".formatted(LongDocket.NUMBER), 2);
            var rounds = IntStream.range(0, REPETITIONS)
                    .mapToObj(_ -> round(browser))
                    .toList();
            figures.atMost(
                    "P9.docket.kb", 200, rounds.stream().map(Held::docket).toList());
            figures.atMost("P9.text.kb", 200, rounds.stream().map(Held::text).toList());
            figures.atMost(
                    "P9.docket",
                    3,
                    rounds.stream().map(held -> held.docket() / held.empty()).toList());
            figures.atMost(
                    "P9.text",
                    3,
                    rounds.stream().map(held -> held.text() / held.empty()).toList());
        }
        figures.write();
    }

    private Held round(Browser browser) {
        var docket = "/dockets/" + LongDocket.NUMBER;
        var held = new Held(
                hold(browser, "/bench/hello", VIEWS),
                hold(browser, docket, VIEWS),
                hold(browser, docket + "/text", VIEWS));
        IO.println("one view holds %.0f KB, the docket %.0f KB, its text %.0f KB"
                .formatted(held.empty(), held.docket(), held.text()));
        return held;
    }

    /** Opens so many windows, each with a session of its own, and says what one of them holds, in KB. */
    private double hold(Browser browser, String path, int views) {
        var before = live();
        for (var view = 0; view < views; view++) {
            open(browser, path);
        }
        return (live() - before) / views / KILOBYTE;
    }

    private void open(Browser browser, String path) {
        try (var window = browser.newContext()) {
            var page = window.newPage();
            page.navigate("http://127.0.0.1:" + port + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            window.setOffline(true);
        }
    }

    private static double live() {
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }
}
