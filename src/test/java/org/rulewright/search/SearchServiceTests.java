package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.comment.Stance;
import org.rulewright.search.SearchAnswer.Found;

class SearchServiceTests extends SearchServiceTest {

    @Test
    void findsAPublishedCommentWithItsWordsMarkedAndCounted() {
        var docket = mailroom.open("SEARCH-1");
        mailroom.receive(docket, aLetter("SEARCH-1-C1").saying("We isolate toxins for reference standards."));
        mailroom.receive(docket, aLetter("SEARCH-1-C2").saying("Nothing of the kind."));

        var found = awaitFound(saying(docket, "reference standard"), 1);

        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(comment(hit).trackingNumber().value()).isEqualTo("SEARCH-1-C1");
            assertThat(marked(hit)).containsExactly("reference", "standards");
        });
        assertThat(found.counts().get(Facet.CATEGORY)).containsExactly(new FacetCount("ACADEMIA", 1));
    }

    @Test
    void keepsTheCountsOfAFacetTrueWhileAnotherIsChosen() {
        var docket = mailroom.open("SEARCH-2");
        mailroom.receive(docket, aLetter("SEARCH-2-C1").from("ACADEMIA", "Portugal"));
        mailroom.receive(docket, aLetter("SEARCH-2-C2").from("INDUSTRY", "Portugal"));
        mailroom.receive(
                docket, aLetter("SEARCH-2-C3").from("INDUSTRY", "Japan").holding(Stance.SUPPORT));
        awaitFound(Query.everything(docket), 3);

        var found = awaitFound(Query.everything(docket).choosing(Facet.CATEGORY, Set.of("INDUSTRY")), 2);

        assertThat(found.counts().get(Facet.CATEGORY))
                .containsExactlyInAnyOrder(new FacetCount("INDUSTRY", 2), new FacetCount("ACADEMIA", 1));
        assertThat(found.counts().get(Facet.COUNTRY))
                .containsExactlyInAnyOrder(new FacetCount("Portugal", 1), new FacetCount("Japan", 1));
    }

    @Test
    void findsACommentByItsTrackingNumber() {
        var docket = mailroom.open("SEARCH-3");
        mailroom.receive(docket, aLetter("SEARCH-3-C1"));
        mailroom.receive(docket, aLetter("SEARCH-3-C2"));
        awaitFound(Query.everything(docket), 2);

        var found = awaitFound(saying(null, "search-3-c2"), 1);

        assertThat(comment(found.hits().getFirst()).trackingNumber().value()).isEqualTo("SEARCH-3-C2");
    }

    @Test
    void leavesOutWhatIsExcludedAndKeepsPhrasesTogether() {
        var docket = mailroom.open("SEARCH-4");
        mailroom.receive(docket, aLetter("SEARCH-4-C1").saying("Dual use equipment for peptides."));
        mailroom.receive(docket, aLetter("SEARCH-4-C2").saying("Equipment of dual and other use."));
        awaitFound(Query.everything(docket), 2);

        var phrase = awaitFound(saying(docket, "\"dual use\""), 1);
        var without = awaitFound(saying(docket, "equipment -peptides"), 1);

        assertThat(numbers(phrase)).containsExactly("SEARCH-4-C1");
        assertThat(numbers(without)).containsExactly("SEARCH-4-C2");
    }

    @Test
    void forgivesATypoThatStandsNowhere() {
        var docket = mailroom.open("SEARCH-12");
        mailroom.receive(docket, aLetter("SEARCH-12-C1").saying("Conotoxins and brevetoxins from bloom samples."));
        mailroom.receive(docket, aLetter("SEARCH-12-C2").saying("Nothing of the kind."));
        awaitFound(Query.everything(docket), 2);

        var words = new Ranking(false, false);
        var found = awaitFound(saying(docket, "brevetoxns").by(words), 1);
        var right = awaitFound(saying(docket, "brevetoxins").by(words), 1);

        assertThat(found.respelled()).isTrue();
        assertThat(right.respelled()).isFalse();
        assertThat(numbers(found)).containsExactly("SEARCH-12-C1");
    }

    @Test
    void leavesAWordAloneThatOnlyTheRuleSays() {
        var docket = mailroom.open("SEARCH-16");
        mailroom.receive(docket, aLetter("SEARCH-16-C1").saying("What followss from this?"));
        awaitFound(Query.everything(docket), 1);

        var provisions =
                saying(docket, "follows").by(new Ranking(false, false)).choosing(Facet.KIND, Set.of("provision"));
        var found = awaitFound(provisions, 1);

        assertThat(found.respelled()).isFalse();
    }

    @Test
    void findsByFieldsDaysAndAddresses() {
        var docket = mailroom.open("SEARCH-13");
        var comment = mailroom.receive(
                docket, aLetter("SEARCH-13-C1").from("INDUSTRY", "Japan").saying("Keep it."));
        mailroom.addPoint(comment, "(d)(4)(i)", "This is too wide.");
        mailroom.receive(docket, aLetter("SEARCH-13-C2").from("ACADEMIA", "Portugal"));
        awaitFound(Query.everything(docket), 2);
        mailroom.publishAgain(comment);

        awaitFound(saying(docket, "(d)(4)"), 1);
        for (var words : List.of(
                "country:japan",
                "-country:Portugal",
                "category:industry wide",
                "ask:clarify-scope",
                "provision:(d)",
                "after:2022-06-10 before:2022-06-11 country:JAPAN OR \"no such words\"",
                "(d)(4)(i) too wide")) {
            var found = awaitFound(saying(docket, words), 1);
            assertThat(numbers(found)).as(words).containsExactly("SEARCH-13-C1");
        }
        awaitFound(saying(docket, "before:2022-06-10"), 0);
    }

    @Test
    void findsFilesByTheirWordsAmongWhatHasFiles() {
        var docket = mailroom.open("SEARCH-17");
        var comment = mailroom.receive(docket, aLetter("SEARCH-17-C1"));
        mailroom.receive(docket, aLetter("SEARCH-17-C2"));
        mailroom.attach(comment, "hall.txt", "The centrifuge stands in hall nine of seventeen.");
        awaitFound(saying(docket, "centrifuge"), 1);

        awaitFound(Query.everything(docket).choosing(Facet.WITH, Set.of("attachment")), 1);
        for (var query : List.of(
                saying(docket, "centrifuge").choosing(Facet.WITH, Set.of("attachment")),
                saying(docket, "centrifuge has:attachment"))) {
            var found = awaitFound(query, 1);
            assertThat(found.hits()).singleElement().isInstanceOf(Hit.OfPage.class);
        }
        awaitFound(saying(docket, "-has:attachment"), 1);
    }

    @Test
    void marksTheFormsOfAWordOfAnotherLanguage() {
        var docket = mailroom.open("SEARCH-18");
        mailroom.receive(
                docket,
                aLetter("SEARCH-18-C1")
                        .saying("Wir meinen, dass die Häuser der Forschung nicht von dieser Regel betroffen sind."));

        var found = awaitFound(saying(docket, "Hauses").by(new Ranking(false, false)), 1);

        assertThat(marked(found.hits().getFirst())).containsExactly("Häuser");
    }

    @Test
    void countsAChosenValueThatIsAmongTheRarest() {
        var docket = mailroom.open("SEARCH-19");
        IntStream.range(100, 202)
                .forEach(number -> mailroom.receive(
                        docket, aLetter("SEARCH-19-C" + number).from("ACADEMIA", "Country " + number)));
        awaitFound(Query.everything(docket), 102);

        var found = awaitFound(Query.everything(docket).choosing(Facet.COUNTRY, Set.of("Country 201")), 1);

        assertThat(found.counts().get(Facet.COUNTRY)).hasSize(101).contains(new FacetCount("Country 201", 1));
    }

    @Test
    void countsDaysAsTheAgencyDoes() {
        var docket = mailroom.open("SEARCH-24");
        var comment = mailroom.receive(docket, aLetter("SEARCH-24-C1").sentBy(""));
        mailroom.receiveAt(comment, Instant.parse("2022-06-12T02:00:00Z"));

        awaitFound(saying(docket, "after:2022-06-11 before:2022-06-12"), 1);
        awaitFound(saying(docket, "after:2022-06-12"), 0);
        awaitFound(saying(docket, "has:organisation"), 0);
        var day = Query.everything(docket).choosing(Facet.RECEIVED, Set.of("2022-06-11..2022-06-11"));
        assertThat(awaitFound(day, 1).counts().get(Facet.RECEIVED))
                .containsExactly(
                        new FacetCount("2022-06-06..2022-06-12", 1), new FacetCount("2022-06-11..2022-06-11", 1));
    }

    @Test
    void findsNothingOnDaysThatNeverAre() {
        var docket = mailroom.open("SEARCH-20");
        mailroom.receive(docket, aLetter("SEARCH-20-C1"));
        awaitFound(Query.everything(docket), 1);

        var received = Query.everything(docket).choosing(Facet.RECEIVED, Set.of("2022-01-01..+999999999-12-31"));

        assertThat(search.find(received))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.hits()).isEmpty());
        assertThat(search.find(saying(docket, "after:+999999999-01-01"))).isInstanceOf(Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "???*",
                "\"",
                "-",
                "--- \"\" -\"\"",
                "(((((",
                "a:b AND OR NOT /.*/",
                "the of and",
                "\\",
                "~10000000 ^9",
                "\u0000\ue000\ue001",
                "{\"match_all\":{}}"
            })
    void answersWhateverIsTyped(String text) {
        var docket = mailroom.open("SEARCH-7");
        mailroom.receive(docket, aLetter("SEARCH-7-" + text.hashCode()));
        await().atMost(SOON).until(() -> search.find(Query.everything(docket)) instanceof Found);

        var answer = search.find(saying(docket, text));

        assertThat(answer).isInstanceOf(Found.class);
    }

    private static List<String> marked(Hit hit) {
        return hit.passages().stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(Passage.Run::matches)
                .map(Passage.Run::words)
                .toList();
    }
}
