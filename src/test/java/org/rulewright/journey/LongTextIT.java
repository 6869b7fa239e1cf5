package org.rulewright.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Reading a text of a hundred thousand words in a real browser. */
@PortalTest
class LongTextIT {

    private static final Logger log = LoggerFactory.getLogger(LongTextIT.class);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aLongTextIsReadFromItsContentsToItsChanges() {
        var file = LongDocket.file();
        assumeTrue(Chromium.isThere());
        assumeTrue(isThere(file.isPresent()));
        LongDocket.openIn(portal, file.orElseThrow());

        var inspection = new Inspection();
        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Chromium.quiet());
                var window = browser.newContext(
                        new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:%d/".formatted(port)));
                var visitor = new Visitor("long-text", window.newPage(), inspection)) {
            new LongReading(visitor).tell();
        }

        assertThat(inspection.findings()).isEmpty();
    }

    private static boolean isThere(boolean isThere) {
        if (!isThere) {
            log.warn("Skipped reading a long text in the browser: the text is not there");
        }
        return isThere;
    }
}
