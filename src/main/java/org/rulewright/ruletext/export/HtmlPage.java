package org.rulewright.ruletext.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.ProvisionTree;

/**
 * Writes a version, or its redline, as one page that needs nothing else: to keep, to print, to pass on.
 *
 * @see "docs/decisions/0015-texts-that-leave-the-portal.md"
 */
public final class HtmlPage {
    private final XmlOut html;
    private final HtmlFacts facts;
    private final HtmlProvision provisions;
    private final Phrases phrases;

    private HtmlPage(Edition edition, Phrases phrases, OutputStream stream) {
        html = new XmlOut(stream, "<!DOCTYPE html>\n");
        facts = new HtmlFacts(edition, phrases, html);
        provisions = new HtmlProvision(edition, phrases, html);
        this.phrases = phrases;
    }

    /** Sends the version on as it is written; the stream stays open. */
    public static void write(Edition edition, Phrases phrases, OutputStream stream) {
        var compared = edition.text().provisions().stream()
                .map(ComparedProvision::standing)
                .toList();
        var page = new HtmlPage(edition, phrases, stream);
        page.start(edition, edition.origin().language().toLanguageTag());
        page.facts.write();
        page.body(compared);
    }

    /** Sends the redline on as it is written; the stream stays open. */
    public static void write(Compared compared, Phrases phrases, OutputStream stream) {
        var edition = compared.edition();
        var page = new HtmlPage(edition, phrases, stream);
        page.start(edition, edition.origin().language().toLanguageTag());
        page.facts.write(compared.comparison());
        page.body(compared.comparison().provisions());
    }

    private void start(Edition edition, String language) {
        html.open("html", "lang", language).open("head").line();
        html.empty("meta", "charset", "UTF-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", facts.title()).line();
        html.empty("link", "rel", "canonical", "href", edition.address()).line();
        html.open("style").raw(style()).close().line();
        html.close().line().open("body").open("main").line();
    }

    private void body(List<ComparedProvision> compared) {
        var tree = new ProvisionTree(
                compared.stream().map(each -> each.provision().passage()).toList());
        html.open("section", "class", "text", "aria-label", phrases.of("ruletext.export.text"))
                .line();
        for (int place = 0; place < compared.size(); place++) {
            provisions.write(compared.get(place), tree.indent(place));
        }
        html.close().line();
        facts.writeFoot();
        html.finish();
    }

    private static String style() {
        try (var css = HtmlPage.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("the page has lost its style");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the page's style cannot be read", e);
        }
    }
}
