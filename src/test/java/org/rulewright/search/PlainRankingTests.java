package org.rulewright.search;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.search.Letter.aLetter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
import org.rulewright.search.index.Engine;
import org.springframework.beans.factory.annotation.Autowired;

/** Words alone rank as one plain {@code match} does, whatever signs stand among them. */
class PlainRankingTests extends SearchServiceTest {

    private static final Ranking BY_WORDS = new Ranking(true, false);

    @Autowired
    Engine engine;

    @Autowired
    Comments comments;

    private DocketId docket = new DocketId(0);

    @Test
    void isTheOrderOfOneMatch() {
        receiveLetters();

        assertThat(List.of(
                        "samples kept at -80 degrees",
                        "treatment:outcome of toxins",
                        "toxins in paragraph (d)",
                        "is paragraph (d) unclear or are two toxins named",
                        "\"paragraph (d)\" toxins OR treatment",
                        "what position:strong or weak would everybody who has ever read this short paragraph about"
                                + " toxins and samples take in the end",
                        "toxin* and outcome?"))
                .allSatisfy(words -> assertThat(ranked(words)).isEqualTo(byHand(words)));
    }

    private void receiveLetters() {
        docket = mailroom.open("PLAIN");
        mailroom.receive(
                docket, aLetter("PLAIN-1").saying("Samples are kept at 80 degrees. Paragraph (d) is unclear."));
        mailroom.receive(docket, aLetter("PLAIN-2").saying("The treatment:outcome ratio says nothing of toxins."));
        mailroom.receive(docket, aLetter("PLAIN-3").saying("Toxins, toxins, toxins: paragraph (d) names two."));
        mailroom.receive(docket, aLetter("PLAIN-4").saying("A strong position, an outcome and a treatment."));
        awaitFound(saying(docket, ""), 4);
    }

    private Map<String, Double> ranked(String words) {
        var query = Query.everything(docket).by(BY_WORDS).saying(words);
        return search.rank(query, Query.MOST_RANKED).orElseThrow().hits().stream()
                .filter(hit -> hit.score() > 0)
                .collect(toMap(hit -> hit.comment().value(), RankedComments.Hit::score));
    }

    private Map<String, Double> byHand(String words) {
        var answer = engine.ask(client -> client.search(
                request -> request.index(IndexFields.INDEX)
                        .query(query -> query.bool(both -> both.must(must -> must.match(
                                        match -> match.field(IndexFields.SAID).query(words)))
                                .filter(place -> place.term(term ->
                                        term.field(IndexFields.DOCKET_ID).value(docket.value()))))),
                Void.class));
        var scores = answer.hits().hits().stream()
                .collect(toMap(
                        hit -> new CommentId(Long.parseLong(Objects.requireNonNull(hit.id()))),
                        hit -> Objects.requireNonNull(hit.score())));
        return comments.numbers(List.copyOf(scores.keySet())).entrySet().stream()
                .collect(toMap(number -> number.getValue().value(), number -> scores.get(number.getKey())));
    }
}
