package org.rulewright.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A comment by keyboard alone on a screen of 375 pixels, from the docket to the receipt. */
@PortalTest
class KeyboardIT {

    private static final String SAID = "It would work, but slowly.";

    @LocalServerPort
    private int port;

    @Autowired
    private Dockets dockets;

    @Autowired
    private Agencies agencies;

    private final Inspection inspection = new Inspection();

    @Test
    void aCommentIsSentByKeyboardAlone() {
        assumeTrue(Chromium.isThere());
        var docket = aDocket().in(dockets, agencies);

        try (var playwright = Playwright.create();
                var browser = playwright.chromium().launch(Chromium.quiet())) {
            var sender = somebody(browser);
            start(sender, docket);
            answer(sender);
            findItOnAnotherDevice(browser, sender.address());
            putRightWhatIsMissing(sender);
            send(sender);
        }

        assertThat(inspection.findings()).isEmpty();
    }

    private static void start(Keyboard sender, Docket docket) {
        sender.open("dockets/" + docket.number());
        sender.tabTo("Start a comment").strike("Enter");
        sender.reads("A question that the agency asks");
        sender.look("comment-start");
        sender.tabTo("1. Would the scope be effective?").strike("Enter");
        sender.reads("Question 1 of the agency");
    }

    private static void answer(Keyboard sender) {
        sender.tabTo("What do you want to say?").type(SAID);
        sender.tabTo("Evidence (optional)").strike("Enter");
        sender.tabTo("Add evidence").strike("Enter");
        sender.tabTo("The fact").type("Three makers sell it.");
        sender.reads("Saved at");
        sender.look("comment-points");
    }

    private void findItOnAnotherDevice(Browser browser, String address) {
        var elsewhere = somebody(browser);
        elsewhere.open(address);
        elsewhere.holds("What do you want to say?", SAID);
    }

    private static void putRightWhatIsMissing(Keyboard sender) {
        sender.tabTo("Save and continue").strike("Enter");
        sender.reads("This is what the public will read.");
        sender.tabTo("I have read what will be public").strike("Space");
        sender.tabTo("Send comment").strike("Enter");
        sender.reads("There are 2 things to put right");
        sender.look("comment-about-errors");
        sender.tabTo("Your name must be filled in").strike("Enter");
        sender.type("Ada Lovelace");
        sender.tabTo("Category").strike("Enter", "Enter");
        sender.tabTo("Save and go back to the check").strike("Enter");
    }

    private static void send(Keyboard sender) {
        sender.reads("Ada Lovelace");
        sender.look("comment-check");
        sender.tabTo("I have read what will be public").strike("Space");
        sender.tabTo("Send comment").strike("Enter");
        sender.reads("We have your comment");
        sender.look("receipt");
        sender.tabTo("Save the receipt");
    }

    private Keyboard somebody(Browser browser) {
        var window =
                browser.newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:%d/".formatted(port)));
        return new Keyboard(window.newPage(), inspection);
    }
}
