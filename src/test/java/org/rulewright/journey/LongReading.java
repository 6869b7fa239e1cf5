package org.rulewright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a reader does with a long text: by its contents, by search, by its changes, by a link into it. */
final class LongReading {

    private static final String TEXT = "dockets/" + LongDocket.NUMBER + "/text";

    private final Visitor reader;

    LongReading(Visitor reader) {
        this.reader = reader;
    }

    void tell() {
        opensTheText();
        goesFromChangeToChange();
        finds();
        asksWhatATermMeans();
        comesByALink();
        readsSideBySide();
        readsOnlyWhatChanged();
    }

    private void opensTheText() {
        reader.open(TEXT);
        assertThat(part("rule-text .rw-prov").first()).isVisible();
        assertThat(part("change-steps")).containsText("Change 1 of ");
    }

    private void goesFromChangeToChange() {
        part("rule-text .rw-no").first().focus();
        reader.strike("n");
        assertThat(part(".rw-here.rw-chg")).isInViewport();
        assertThat(part("text-outline a[aria-current=location]")).isVisible();
        reader.strike("n");
        assertThat(part("change-steps")).containsText("Change 2 of ");
        reader.strike("p");
        assertThat(part("change-steps")).containsText("Change 1 of ");
    }

    private void finds() {
        reader.strike("/");
        part("text-find input").fill("deemed export");
        assertThat(part(".rw-find-strip")).containsText("1 of ");
        reader.strike("Enter");
        assertThat(part(".rw-find-strip")).containsText("2 of ");
        reader.strike("Shift+Enter");
        assertThat(part(".rw-find-strip")).containsText("1 of ");
        reader.strike("Escape");
        assertThat(part(".rw-find-strip")).isHidden();
    }

    private void asksWhatATermMeans() {
        part(".rw-term").first().focus();
        assertThat(part(".rw-def")).isVisible();
        reader.strike("Escape");
        assertThat(part(".rw-def")).hasCount(0);
    }

    private void comesByALink() {
        var last = part("rule-text .rw-prov").last().getAttribute("id");
        reader.leave();
        reader.goTo(TEXT + "?version=2#" + last);
        assertThat(part("#" + last)).isInViewport();
    }

    private void readsSideBySide() {
        reader.goTo(TEXT + "?version=2&against=1&view=beside");
        assertThat(part(".rw-beside .rw-pair").first()).isVisible();
    }

    private void readsOnlyWhatChanged() {
        reader.open(TEXT + "?version=2&against=1&only=changes");
        var folds = part(".rw-unfold");
        assertThat(folds.first()).containsText("unchanged provisions");
        folds.first().click();
        assertThat(part(".rw-unfolded .rw-prov").first()).isVisible();
    }

    private Locator part(String selector) {
        return reader.part(selector);
    }
}
