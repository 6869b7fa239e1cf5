package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.HostileTexts;
import org.rulewright.ruletext.RuleText;

class HtmlPageTests {
    @Test
    void saysWhichTextItHolds() {
        var text = Editions.marineToxins().get(1);

        var page = page(text);

        assertThat(page.title()).isEqualTo("BIS-2022-0013: Version 2, Version 2, 24 May 2022");
        assertThat(page.select("h1").text()).isEqualTo("Marine toxins <b>&amp; more</b> ]]>");
        assertThat(page.select("dd").text()).contains(text.version().hash().value());
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://rules.example/dockets/BIS-2022-0013/text?version=2");
    }

    @Test
    void leadsFromEveryChangeInTheListToItsPlace() {
        var texts = Editions.marineToxins();

        var page = redline(texts.get(0), texts.get(1));

        assertThat(page.select("nav h2").text()).isEqualTo("5 changes");
        assertThat(page.select("nav li").eachText()).contains("(c): reworded", "(d)(4): inserted");
        for (var link : page.select("nav li a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void saysAloudWhatItShows() {
        var texts = Editions.marineToxins();

        var page = redline(texts.get(0), texts.get(1));

        assertThat(page.select(".text ins"))
                .allSatisfy(each -> assertThat(each.text()).startsWith("inserted: "));
        assertThat(page.select(".text del"))
                .allSatisfy(each -> assertThat(each.text()).startsWith("deleted: "));
        assertThat(page.text()).contains("15 provisions only got a new number.", "was (d)(4)");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void runsNothingAndFetchesNothing(long seed) {
        var texts = HostileTexts.of(seed);

        for (var page : List.of(page(texts.get(0)), redline(texts.get(0), texts.get(1)))) {
            assertThat(page.select("script, img, iframe, object, form, link[rel=stylesheet]"))
                    .isEmpty();
            assertThat(page.select("a").eachAttr("href"))
                    .allMatch(to -> to.startsWith("#") || to.startsWith("https://rules.example/"));
            assertThat(page.getAllElements()).noneMatch(HtmlPageTests::hasAction);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void holdsEveryWord(long seed) {
        var text = HostileTexts.of(seed).getFirst();

        var words = page(text).select(".prov").stream().map(Element::wholeText).collect(Collectors.joining());

        for (var provision : text.provisions()) {
            for (var cell : WrittenFiles.inXml(provision.text()).split("[\t\n]", -1)) {
                assertThat(words).contains(cell);
            }
        }
    }

    private static boolean hasAction(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(each -> each.getKey().startsWith("on"));
    }

    private static Document page(RuleText text) {
        return Jsoup.parse(
                WrittenFiles.text(stream -> HtmlPage.write(Editions.of(text), WrittenFiles.PHRASES, stream)));
    }

    private static Document redline(RuleText from, RuleText to) {
        return Jsoup.parse(
                WrittenFiles.text(stream -> HtmlPage.write(Editions.of(from, to), WrittenFiles.PHRASES, stream)));
    }
}
