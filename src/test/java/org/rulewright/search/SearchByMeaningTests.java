package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.Comments;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Engine;
import org.rulewright.search.meaning.BrokenModel;
import org.rulewright.search.truth.Audience;
import org.springframework.beans.factory.annotation.Autowired;

class SearchByMeaningTests extends SearchServiceTest {

    @Autowired
    SimilarComments similar;

    @Autowired
    Comments comments;

    @Autowired
    Engine engine;

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        var docket = mailroom.open("SEARCH-8");
        mailroom.receive(docket, aLetter("SEARCH-8-C1").saying("We build a synthesiser for amino acid chains."));
        mailroom.receive(docket, aLetter("SEARCH-8-C2").saying("Please extend the comment period by thirty days."));
        awaitFound(Query.everything(docket), 2);

        var found = awaitFound(saying(docket, "dual use equipment for making peptides"), 1);

        assertThat(numbers(found)).containsExactly("SEARCH-8-C1");
        assertThat(found.hits().getFirst().passages())
                .extracting(Passage::source)
                .containsExactly(Passage.Source.MEANING);
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
    void ranksTheNearestOfThoseThatAreChosen() {
        var docket = mailroom.open("SEARCH-21");
        IntStream.range(0, 101)
                .forEach(number -> mailroom.receive(
                        docket,
                        aLetter("SEARCH-21-C" + number)
                                .from("INDUSTRY", "Japan")
                                .saying("We build a synthesiser for amino acid chains.")));
        mailroom.receive(docket, aLetter("SEARCH-21-X").saying("Our machine joins amino acids."));
        var chosen = saying(docket, "dual use equipment for making peptides")
                .by(Ranking.FOR_PROGRAMS)
                .choosing(Facet.CATEGORY, Set.of("ACADEMIA"));

        var ranked = await().atMost(SOON)
                .until(
                        () -> search.rank(chosen, 10).orElseThrow(),
                        answer -> !answer.hits().isEmpty());

        assertThat(ranked.hits()).extracting(hit -> hit.comment().value()).containsExactly("SEARCH-21-X");
    }

    @Test
    void goesOnByWordsWhereThereIsNoModel() {
        var query = saying(null, "equipment for making peptides");

        var near = new Neighbourhood(engine, new BrokenModel()).of(query, new Matching(query), Audience.PUBLIC);

        assertThat(near).isEqualTo(Near.NOTHING);
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
}
