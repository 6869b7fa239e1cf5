package org.rulewright.ruletext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;

class LeafHtmlTests {
    private static final Words WORDS = (key, arguments) -> key.replaceAll(".*\\.", "") + " " + List.of(arguments);

    private static String html(Leaf leaf) {
        return new LeafHtml(leaf, false, WORDS).whole();
    }

    private static ComparedProvision changed(Provision now, ChangeKind kind, Redline redline, Provision... sources) {
        return new ComparedProvision(now, Set.of(kind), redline, List.of(sources), List.of(), null);
    }

    @Test
    void letsNoTextBecomeMarkup() {
        var attack = "<script>alert('x')</script>\" onload=\"x";

        var html = html(SomeLeaf.of(SomeLeaf.paragraph("(a)", attack), SomeLeaf.heading(0, attack)));

        assertThat(Jsoup.parse(html).select("script, [onload]")).isEmpty();
        assertThat(Jsoup.parse(html).select(".rw-t").eachText()).containsOnly(attack);
    }

    @Test
    void printsANumberShortAndSaysItInFull() {
        var html = Jsoup.parse(html(SomeLeaf.of(SomeLeaf.heading(0, "Part"), SomeLeaf.nested("(1)", "(a)(1)", 2))));

        var number = html.select("a.rw-no");

        assertThat(number.select("[aria-hidden]").text()).isEqualTo("(1)");
        assertThat(number.select(".rw-vh").text()).isEqualTo("(a)(1)");
    }

    @Test
    void setsWordsInAsDeepAsTheyStand() {
        var html = Jsoup.parse(html(SomeLeaf.of(
                SomeLeaf.heading(0, "Part"), SomeLeaf.nested("(a)", "(a)", 1), SomeLeaf.nested("(1)", "(a)(1)", 2))));

        assertThat(html.select(".rw-prov").eachAttr("style")).containsExactly("--rw-in:1");
    }

    @Test
    void fetchesALongTextInParts() {
        var many = IntStream.range(0, 500)
                .mapToObj(place -> SomeLeaf.paragraph("(%d)".formatted(place), "Words"))
                .toArray(Passage[]::new);

        var html = Jsoup.parse(html(SomeLeaf.of(many)));

        assertThat(html.select(".rw-prov")).hasSize(40);
        assertThat(html.select(".rw-part").eachAttr("data-rest"))
                .containsExactly("40-160", "160-280", "280-400", "400-500");
    }

    @Test
    void saysWhereAMovedProvisionCameFromAndWentTo() {
        var old = SomeLeaf.text(SomeLeaf.paragraph("(a)", "One"), SomeLeaf.paragraph("(b)", "Two"));
        var now = SomeLeaf.next(old, SomeLeaf.paragraph("(a)", "Two"), SomeLeaf.paragraph("(b)", "One"));

        var html = Jsoup.parse(html(SomeLeaf.compared(
                now,
                old,
                SomeLeaf.compared(
                        now.provisions().get(0),
                        Set.of(ChangeKind.MOVED),
                        old.provisions().get(1)),
                SomeLeaf.compared(
                        now.provisions().get(1),
                        Set.of(ChangeKind.RENUMBERED),
                        old.provisions().get(0)))));

        assertThat(html.select(".rw-past").text()).contains("moved", "(b)");
        assertThat(html.select(".rw-left").attr("id")).startsWith("left-");
        assertThat(html.select(".rw-was").text()).isEqualTo("was [(a)]");
    }

    @Test
    void foldsWhatDidNotChange() {
        var old = SomeLeaf.text(IntStream.range(0, 20)
                .mapToObj(place -> SomeLeaf.paragraph("(%d)".formatted(place), "Words"))
                .toArray(Passage[]::new));
        var compared = new ArrayList<>(
                old.provisions().stream().map(ComparedProvision::standing).toList());
        compared.set(10, changed(old.provisions().get(10), ChangeKind.REWORDED, Redline.of("Word", "Words")));

        var html = Jsoup.parse(
                new LeafHtml(SomeLeaf.compared(old, old, compared.toArray(ComparedProvision[]::new)), false, WORDS)
                        .changes());

        assertThat(html.select(".rw-prov")).hasSize(1);
        assertThat(html.select(".rw-unfold").eachAttr("data-rest")).containsExactly("0-10", "11-20");
    }

    @Test
    void putsTheOldWordsBesideTheNewOnes() {
        var old = SomeLeaf.text(SomeLeaf.paragraph("(a)", "Brevetoxin"));
        var reworded = changed(
                old.provisions().getFirst(),
                ChangeKind.REWORDED,
                Redline.of("Brevetoxin", "Brevetoxins"),
                old.provisions().getFirst());

        var html = Jsoup.parse(new LeafHtml(SomeLeaf.compared(old, old, reworded), true, WORDS).whole());

        assertThat(html.select(".rw-tt").select("del")).hasSize(1);
        assertThat(html.select(".rw-tt").select("ins")).isEmpty();
        assertThat(html.select(".rw-t").select("ins")).hasSize(1);
        assertThat(html.select(".rw-t").select("del")).isEmpty();
    }
}
