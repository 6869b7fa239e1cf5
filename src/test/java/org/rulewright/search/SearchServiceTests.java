package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.EmbeddedSearchEngine;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Rebuild;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SearchServiceTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    EmbeddedSearchEngine engine;

    @Autowired
    Reindex reindex;

    @Autowired
    Rebuild rebuild;

    private Mailroom mailroom;

    @BeforeEach
    void openTheMailroom() {
        mailroom = new Mailroom(portal);
    }

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
    void hidesACommentOnceItIsWithheld() {
        var docket = mailroom.open("SEARCH-5");
        var comment = mailroom.receive(docket, aLetter("SEARCH-5-C1").saying("My address is Rua Augusta 1."));
        awaitFound(saying(docket, "augusta"), 1);

        mailroom.withhold(comment);
        var atOnce = search.find(saying(docket, "augusta"));

        assertThat(atOnce)
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.hits()).isEmpty());
        awaitFound(saying(docket, "augusta"), 0);
    }

    @Test
    void takesCommentsWhileSearchIsAwayAndCatchesUp() {
        var docket = mailroom.open("SEARCH-6");
        engine.stop();
        mailroom.receive(docket, aLetter("SEARCH-6-C1"));
        var away = search.find(Query.everything(docket));
        engine.start();

        var found = awaitFound(Query.everything(docket), 1);

        assertThat(away).isInstanceOf(Away.class);
        assertThat(numbers(found)).containsExactly("SEARCH-6-C1");
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        var docket = mailroom.open("SEARCH-8");
        mailroom.receive(docket, aLetter("SEARCH-8-C1").saying("We build a synthesiser for amino acid chains."));
        mailroom.receive(docket, aLetter("SEARCH-8-C2").saying("Please extend the comment period by thirty days."));
        awaitFound(Query.everything(docket), 2);

        var found = awaitFound(saying(docket, "dual use equipment for making peptides"), 1);

        assertThat(numbers(found)).containsExactly("SEARCH-8-C1");
    }

    @Test
    void findsByWordsAloneWhereOneWishesSo() {
        var docket = mailroom.open("SEARCH-9");
        mailroom.receive(docket, aLetter("SEARCH-9-C1").saying("We build a synthesiser for amino acid chains."));
        awaitFound(saying(docket, "dual use equipment for making peptides"), 1);

        var words = new Ranking(false, false);
        var found = (Found) search.find(
                saying(docket, "dual use equipment for making peptides").by(words));

        assertThat(found.hits()).isEmpty();
    }

    @Test
    void keepsExclusionsFromWhatMeansTheSame() {
        var docket = mailroom.open("SEARCH-10");
        mailroom.receive(docket, aLetter("SEARCH-10-C1").saying("We build a synthesiser for amino acid chains."));
        awaitFound(saying(docket, "equipment for making peptides"), 1);

        var found = (Found) search.find(saying(docket, "equipment for making peptides -synthesiser"));

        assertThat(found.hits()).isEmpty();
    }

    @Test
    void writesANewIndexBesideTheOldOneWhileChangesGoOn() {
        var docket = mailroom.open("SEARCH-11");
        mailroom.receive(docket, aLetter("SEARCH-11-C1"));
        awaitFound(Query.everything(docket), 1);

        OwnAuthority.as(Role.ADMIN, reindex::run);
        IntStream.range(2, 50).forEach(number -> mailroom.receive(docket, aLetter("SEARCH-11-C" + number)));

        await().atMost(SOON).until(() -> rebuild.progress().orElseThrow().finished() != null);
        awaitFound(Query.everything(docket), 49);
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

    private Found awaitFound(Query query, long total) {
        return (Found) await().atMost(SOON)
                .until(() -> search.find(query), answer -> answer instanceof Found found && found.total() == total);
    }

    private static Query saying(@Nullable DocketId docket, String words) {
        return new Query(words, docket, Map.of(), Order.BEST, 1);
    }

    private static List<String> numbers(Found found) {
        return found.hits().stream()
                .map(hit -> comment(hit).trackingNumber().value())
                .toList();
    }

    private static Comment comment(Hit hit) {
        return ((Hit.OfComment) hit).comment();
    }

    private static List<String> marked(Hit hit) {
        return hit.passages().stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(Passage.Run::matches)
                .map(Passage.Run::words)
                .toList();
    }
}
