package org.rulewright.publication;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * P10: what a first visit to a docket costs on the wire, in bytes and requests, beside a Flow hello world.
 *
 * <p>The hello world has the theme, but none of our own files, which are taken out of its sum.
 */
@PortalTest
@Tag("bench")
@Tag("visit")
class VisitBench {

    private static final int REPETITIONS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Dockets dockets;

    private record Traffic(double bytes, double requests) {}

    @Test
    void measuresAFirstVisit() {
        OwnAuthority.as(Role.ADMIN, this::open);
        var figures = new Figures("visit");
        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(options())) {
            var rounds = IntStream.range(0, REPETITIONS)
                    .mapToObj(_ -> round(browser))
                    .toList();
            figures.atMost("P10.bytes", 1.2, rounds.stream().map(Traffic::bytes).toList());
            figures.atMost(
                    "P10.requests", 1.2, rounds.stream().map(Traffic::requests).toList());
        }
        figures.write();
    }

    private Traffic round(Browser browser) {
        var hello = visit(browser, "/bench/hello", false);
        var docket = visit(browser, "/dockets/BENCH-VISIT", true);
        IO.println("docket %.0f bytes in %.0f requests, hello world %.0f bytes in %.0f requests"
                .formatted(docket.bytes(), docket.requests(), hello.bytes(), hello.requests()));
        return new Traffic(docket.bytes() / hello.bytes(), docket.requests() / hello.requests());
    }

    /** Counts what goes over the wire for a browser that was never here. */
    private Traffic visit(Browser browser, String path, boolean withOwnFiles) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var urls = new HashMap<String, String>();
            var sizes = new HashMap<String, Double>();
            listen(context.newCDPSession(page), urls, sizes);
            page.navigate("http://127.0.0.1:" + port + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var counted = new ArrayList<>(sizes.keySet());
            if (!withOwnFiles) {
                counted.removeIf(request -> urls.getOrDefault(request, "").contains("/assets/"));
            }
            return new Traffic(counted.stream().mapToDouble(sizes::get).sum(), counted.size());
        }
    }

    private static void listen(CDPSession session, Map<String, String> urls, Map<String, Double> sizes) {
        session.send("Network.enable");
        session.on(
                "Network.responseReceived",
                event -> urls.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("response").get("url").getAsString()));
        session.on(
                "Network.loadingFinished",
                event -> sizes.put(
                        event.get("requestId").getAsString(),
                        event.get("encodedDataLength").getAsDouble()));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }

    private boolean open() {
        var other = new Category(Category.OTHER, "Other", CategoryMark.NONE);
        var agency = agencies.put(new NewAgency("BENCH", "Bench agency", "", ZoneOffset.UTC, List.of(other)));
        var paper = new NewDocket.NewDocument("Proposed rule", "A rule", "1 FR 1", LocalDate.EPOCH);
        var facts = new DocketFacts("Proposed rule", "A law", "", "", false, true);
        dockets.put(
                agency,
                new NewDocket("BENCH-VISIT", "A rule", "What it says.", facts, List.of(), List.of(paper), List.of()));
        return true;
    }
}
