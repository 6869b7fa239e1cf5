package org.rulewright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.rulewright.identity.Role;

/** Somebody with a browser window: reads, presses, writes and chooses by the names that are on the screen. */
final class Visitor implements AutoCloseable {

    private static final String AT_REST = """
            () => document.readyState === 'complete'
                && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.())
                && !document.querySelector('[aria-busy=true]')
            """;

    private static final String NEXT_TURN = "new Promise((turn) => requestAnimationFrame(() => setTimeout(turn, 30)))";
    private static final Path LAST_SEEN = Path.of("target/journey");
    private static final int ATTEMPTS = 60;
    private static final double MOMENT = 500;

    private final String name;
    private final Page page;
    private final Inspection inspection;

    /** Somebody whom the portal at the base of the browser's addresses does not know yet. */
    Visitor(String name, Page page, Inspection inspection) {
        this.name = name;
        this.page = page;
        this.inspection = inspection;
        inspection.listenTo(page);
    }

    /** Goes to an address of the portal, without the leading slash, and looks around. */
    void open(String address) {
        page.navigate(address);
        lookAround(address);
    }

    void signIn(Role role) {
        open("login");
        write("User name", MarineToxins.username(role));
        write("Password", MarineToxins.password(role));
        press("Sign in");
        page.waitForURL(Pattern.compile(".*/(staff|panel).*"));
    }

    /** Inspects the page that is open. */
    void lookAround(String name) {
        rest();
        inspection.lookAt(page, name);
    }

    void reload() {
        page.reload();
        rest();
    }

    void press(String name) {
        button(name).click();
        rest();
    }

    void pressByKeyboard(String name) {
        button(name).focus();
        page.keyboard().press("Enter");
        rest();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        rest();
    }

    void write(String field, String words) {
        var box = labelled(field);
        box.fill(words);
        box.press("Tab");
        rest();
    }

    void tick(String name) {
        labelled(name).check();
        rest();
    }

    /** Goes to an address without looking around: a very long page takes long to inspect. */
    void goTo(String address) {
        page.navigate(address);
        rest();
    }

    /** Presses a key, wherever the focus is. */
    void strike(String key) {
        page.keyboard().press(key);
        rest();
    }

    /** Goes away from the portal; the window stays. */
    void leave() {
        page.navigate("about:blank");
    }

    /** Opens the list of a field and takes one of its items. */
    void choose(String field, String item) {
        labelled(field).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .click();
        rest();
    }

    void writeIn(Locator part, String field, String words) {
        part.getByLabel(field).fill(words);
    }

    void pressIn(Locator part, String name) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last()
                .click();
        rest();
    }

    void attach(String name, String content) {
        page.locator("input[type=file][multiple]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        rest();
    }

    /** The words are on the screen. */
    void reads(String words) {
        assertThat(seen(words).first()).isVisible();
    }

    void doesNotRead(String words) {
        assertThat(seen(words)).hasCount(0);
    }

    void holds(String field, String words) {
        assertThat(labelled(field)).hasValue(words);
    }

    void seesLeft(Locator things, int count) {
        assertThat(things).hasCount(count);
    }

    /** Opens the address again and again until the words are there: some things take a moment. */
    void keepTrying(String address, String words) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            page.navigate(address);
            rest();
            if (seen(words).count() > 0) {
                return;
            }
            page.waitForTimeout(MOMENT);
        }
        reads(words);
    }

    /** What is under this selector; for what has no name on the screen. */
    Locator part(String selector) {
        return page.locator(selector);
    }

    /** Waits until the portal has answered. */
    void rest() {
        page.evaluate(NEXT_TURN);
        page.waitForFunction(AT_REST);
    }

    /** Leaves; what was on the screen last stays to be looked at in {@code target/journey}. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(LAST_SEEN.resolve(name + ".png")));
        page.context().close();
    }

    private Locator seen(String words) {
        return page.getByText(words).filter(new Locator.FilterOptions().setVisible(true));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator labelled(String field) {
        return page.getByLabel(field)
                .and(page.locator("input, textarea, [role=button]"))
                .first();
    }
}
