package org.rulewright.confidential.twin;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rulewright.base.Refusal;
import org.rulewright.files.PageText;

class TwinTests {

    private static final String LABEL = "[confidential: prices]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Foods | We sell to HARBOUR   foods only. | We sell to [confidential: prices] only.",
                "Harbour Foods | To Harbour-Foods, always. | To [confidential: prices], always.",
                "café | Cafe\u0301 and CAFÉ. | [confidential: prices] and [confidential: prices].",
                "Strasse 4 | In the STRAßE 4. | In the [confidential: prices].",
                "office | The of\uFB01ce, o\u00ADffi\u200Bce. | The [confidential: prices], [confidential: prices].",
                "12 | 12 of 112, 12,5 and 12a | [confidential: prices] of 112, [confidential: prices],5 and 12a",
                "shipments | The transshipments. | The trans[confidential: prices]."
            })
    void hidesWordsHoweverTheyAreWritten(String passage, String page, String shown) {
        assertThat(shown(List.of(page), passage)).isEqualTo(shown);
    }

    @Test
    void hidesOverTheEndsOfLinesAndPages() {
        var pages = List.of("We sell to Harbour", "Foods and to Har-\nbour Foods.");

        var twin = twin(pages, "Harbour Foods");

        assertThat(shown(twin.pages().get(0))).isEqualTo("We sell to " + LABEL);
        assertThat(shown(twin.pages().get(1))).isEqualTo(LABEL + " and to " + LABEL + ".");
        assertThat(twin.found()).containsEntry("Harbour Foods", 2);
    }

    @Test
    void hidesEachLongerSentenceOfAPassageWhereItStandsAlone() {
        var twin = twin(
                List.of("The price is 4,200 dollars. We ship monthly.", "Again: the price is 4,200 dollars!"),
                "The price is 4,200 dollars. We ship monthly.");

        assertThat(shown(twin.pages().get(1))).isEqualTo("Again: " + LABEL + "!");
    }

    @Test
    void saysWhatStandsNowhere() {
        assertThat(twin(List.of("We sell to Harbour Foods."), "Harbor Foods").found())
                .containsEntry("Harbor Foods", 0);
    }

    @Test
    void leavesNoWordOfAnyPassageWhateverTheTextIs() {
        var random = new Random(7);
        for (var round = 0; round < 400; round++) {
            var pages = List.of(gibberish(random, 120), gibberish(random, 60), gibberish(random, 0));
            var all = String.join("\f", pages);
            var passages = new ArrayList<String>();
            for (var many = 0; many < 3; many++) {
                var from = random.nextInt(all.length() - 30);
                passages.add(all.substring(from, from + 3 + random.nextInt(25)));
            }
            passages.removeIf(passage -> passage.codePoints().noneMatch(Character::isLetterOrDigit));

            var hidden = new Passages(passages);
            var twin = Twin.of(pages(pages), hidden, LABEL);

            assertThat(twin.stillShows(hidden)).as(passages + " in " + pages).isFalse();
            assertThat(twin.pages()).hasSize(3);
        }
    }

    @Test
    void takesNoPassageThatCannotBeLookedForAndNoMoreThanCanBe() {
        assertThatThrownBy(() -> Passages.none().plus(" . ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Passages.none().plus("a".repeat(5001))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Passages.read("ab\u001e".repeat(3) + "x".repeat(20_001)))
                .isInstanceOf(Refusal.class);
        assertThat(Passages.none().plus(" one\u0007two ").plus("one two").words())
                .containsExactly("one two");
        assertThat(Passages.read(Passages.none().plus("a\nb").plus("c").written())
                        .words())
                .containsExactly("a\nb", "c");
    }

    private static String gibberish(Random random, int length) {
        var signs = "aAbB1é ﬁ\n\u00AD-.,;\u0301ß²№ \t\u200B";
        return random.ints(length, 0, signs.length())
                .mapToObj(place -> signs.substring(place, place + 1))
                .collect(joining());
    }

    private static String shown(List<String> pages, String... passages) {
        return twin(pages, passages).pages().stream().map(TwinTests::shown).collect(joining("\f"));
    }

    private static String shown(TwinPage page) {
        return page.pieces().stream().map(TwinPage.Piece::words).collect(joining());
    }

    private static Twin twin(List<String> pages, String... passages) {
        return Twin.of(pages(pages), new Passages(Arrays.asList(passages)), LABEL);
    }

    private static List<PageText> pages(List<String> texts) {
        var pages = new ArrayList<PageText>();
        texts.forEach(text -> pages.add(new PageText(pages.size() + 1, text)));
        return pages;
    }
}
