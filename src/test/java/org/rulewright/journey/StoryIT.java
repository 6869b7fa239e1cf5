package org.rulewright.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The seven steps of the story, each by the people who take it, in a real browser. */
@PortalTest
class StoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aWordOfTheRuleChangesBecauseSomebodyAskedForIt() {
        assumeTrue(Chromium.isThere());

        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Chromium.quiet())) {
            var story = new Story(portal, browser, "http://127.0.0.1:" + port + "/");
            story.tell();

            assertThat(story.findings()).isEmpty();
        }
    }
}
