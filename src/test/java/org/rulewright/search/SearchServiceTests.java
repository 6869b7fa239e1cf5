package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.util.ArrayList;
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
import org.rulewright.comment.Comments;
import org.rulewright.comment.Stance;
import org.rulewright.comment.TrackingNumber;
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
    SearchExport export;

    @Autowired
    SimilarComments similar;

    @Autowired
    Comments comments;

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
    void exportsEverythingToTheLast() {
        var docket = mailroom.open("SEARCH-14");
        IntStream.range(0, 1_203).forEach(number -> mailroom.receive(docket, aLetter("SEARCH-14-C" + number)));
        awaitFound(Query.everything(docket), 1_203);

        var walk = export.begin(saying(docket, "remarks").by(new Ranking(false, false)))
                .orElseThrow();
        var seen = new ArrayList<String>();
        while (!walk.isOver()) {
            walk.next().forEach(comment -> seen.add(comment.trackingNumber().value()));
        }

        assertThat(walk.total()).isEqualTo(1_203);
        assertThat(seen).hasSize(1_203).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatIsSimilar() {
        var docket = mailroom.open("SEARCH-15");
        var words = "Please do not control brevetoxin that laboratories use as a reference standard for seafood. ";
        mailroom.receive(docket, aLetter("SEARCH-15-C1").saying(words + "We test mussels."));
        mailroom.receive(docket, aLetter("SEARCH-15-C2").saying(words + "We test oysters."));
        mailroom.receive(docket, aLetter("SEARCH-15-C3").saying("Please give us more time."));
        awaitFound(saying(docket, "reference standards for testing seafood"), 2);
        var comment = comments.get(new TrackingNumber("SEARCH-15-C1"));

        var like = await().atMost(SOON).until(() -> similar.to(comment, 5), found -> !found.isEmpty());

        assertThat(like).extracting(found -> found.trackingNumber().value()).containsExactly("SEARCH-15-C2");
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
