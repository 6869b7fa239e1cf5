package org.rulewright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody on a telephone-sized screen who has a keyboard and nothing else. */
final class Keyboard {

    private static final int NARROW = 375;
    private static final int HEIGHT = 800;
    private static final int STEPS = 150;
    private static final Path LAST_SEEN = Path.of("target/journey");
    private static final String AT_REST = """
            () => document.readyState === 'complete'
                && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.())
            """;

    private static final String NAME_OF_FOCUS = """
            () => {
                const at = document.activeElement;
                const named = (at.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                const labels = [...(at.labels ?? [])].map((label) => label.textContent).join(' ');
                return at.getAttribute('aria-label') || named || labels || at.textContent || '';
            }
            """;

    private static final String FOCUS_IS_IN_SIGHT = """
            () => {
                const at = document.activeElement;
                const box = (at.closest('vaadin-select') ?? at).getBoundingClientRect();
                return box.bottom > 0 && box.top < window.innerHeight;
            }
            """;

    private final Page page;
    private final Inspection inspection;

    Keyboard(Page page, Inspection inspection) {
        this.page = page;
        this.inspection = inspection;
        inspection.listenTo(page);
        page.setViewportSize(NARROW, HEIGHT);
    }

    void open(String address) {
        page.navigate(address);
        rest();
    }

    /** Goes on from where the focus is until it is on what has this name. */
    Keyboard tabTo(String name) {
        for (var step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(NAME_OF_FOCUS)).contains(name)) {
                page.waitForFunction(FOCUS_IS_IN_SIGHT);
                return this;
            }
        }
        throw new AssertionError("No key leads to: " + name);
    }

    void strike(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            rest();
        }
    }

    void type(String words) {
        page.keyboard().type(words);
        rest();
    }

    void reads(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    void holds(String field, String words) {
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field))
                        .first())
                .hasValue(words);
    }

    /** Inspects the page, and leaves a picture of it, narrow and wide, in {@code target/journey}. */
    void look(String name) {
        inspection.lookAt(page, "keyboard, " + name);
        picture(name + "-1280");
        page.setViewportSize(NARROW, HEIGHT);
        picture(name + "-375");
    }

    String address() {
        return page.url();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(LAST_SEEN.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void rest() {
        page.waitForTimeout(50);
        page.waitForFunction(AT_REST);
    }
}
