package org.rulewright.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The seven steps of the story, each by the people who take it, in a real browser. */
@PortalTest
class StoryIT {

    private static final Logger log = LoggerFactory.getLogger(StoryIT.class);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aWordOfTheRuleChangesBecauseSomebodyAskedForIt() {
        assumeTrue(hasChromium());

        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(quiet())) {
            var story = new Story(portal, browser, "http://127.0.0.1:" + port + "/");
            story.tell();

            assertThat(story.findings()).isEmpty();
        }
    }

    private static boolean hasChromium() {
        var isThere = Files.isExecutable(CHROMIUM);
        if (!isThere) {
            log.warn("Skipped the journey through the browser: there is no {}", CHROMIUM);
        }
        return isThere;
    }

    private static BrowserType.LaunchOptions quiet() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-quic"));
    }
}
