package org.rulewright.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at every page that somebody visits, wide and narrow, and notes what nobody should meet there. */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 375;
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 900;

    /** Parts that are far away are not laid out until they come near; measured before, they lie on top of each other. */
    private static final String LAY_OUT_ALL = """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { content-visibility: visible !important }');
                document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }
            """;

    private final List<String> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** What was found so far, each with the page and the width. */
    List<String> findings() {
        return findings;
    }

    /** Notes from now on what the page complains about. */
    void listenTo(Page page) {
        page.setViewportSize(WIDE, HEIGHT);
        page.onConsoleMessage(message -> noteError(page, message));
        page.onPageError(error -> note(page, "script: " + error));
    }

    /** Looks at the page as it is now, and leaves it wide; what has a name that was seen before needs no second look. */
    void lookAt(Page page, String name) {
        if (!seen.add(name)) {
            return;
        }
        page.evaluate(LAY_OUT_ALL);
        for (var width : List.of(NARROWEST, NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            var place = "%s at %d".formatted(name, width);
            noteScrolling(page, place);
            noteScrollingTwice(page, place);
            if (width != NARROWEST) {
                noteBarriers(page, place);
            }
        }
    }

    private void noteScrolling(Page page, String place) {
        var excess = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (excess instanceof Number pixels && pixels.intValue() > 0) {
            findings.add("%s: scrolls sideways by %s".formatted(place, pixels));
        }
    }

    /** At the desk only the part beside the rail scrolls; a page that scrolls as well leads below its own end. */
    private void noteScrollingTwice(Page page, String place) {
        var excess = page.evaluate("document.querySelector('vaadin-app-layout')"
                + " ? document.documentElement.scrollHeight - window.innerHeight : 0");
        if (excess instanceof Number pixels && pixels.intValue() > 0) {
            findings.add("%s: scrolls below its end by %s".formatted(place, pixels));
        }
    }

    private void noteBarriers(Page page, String place) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(rule -> findings.add("%s: %s".formatted(place, told(rule))));
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .collect(Collectors.joining(" | ", rule.getId() + ", " + rule.getHelp() + ": ", ""));
    }

    private void noteError(Page page, ConsoleMessage message) {
        if (message.type().equals("error")) {
            note(page, message.text());
        }
    }

    private void note(Page page, String words) {
        findings.add("%s: %s".formatted(page.url(), words));
    }
}
