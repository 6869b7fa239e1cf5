package org.rulewright.search;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.comment.Comments;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.Judged.Quality;
import org.rulewright.search.index.Engine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How well the portal ranks, by words and by meaning too, beside plain BM25 with the same analyser. */
@PortalTest
@Tag("bench")
@Tag("ranking")
class RankingBench {

    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Ranking BY_WORDS = new Ranking(true, false);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    Comments comments;

    @Autowired
    Engine engine;

    private final Map<Map<String, String>, DocketId> dockets = new HashMap<>();

    /** Gives what is found for some words in a docket. */
    @FunctionalInterface
    private interface Way {
        List<String> rank(DocketId docket, String words);
    }

    @Test
    void ranksBetterThanPlainWords() {
        var collections = JudgedCollections.all();
        collections.forEach(judged -> dockets.computeIfAbsent(judged.texts(), this::commentsOf));
        awaitMeanings();

        var figures = new Figures("ranking");
        for (var judged : collections) {
            var plain = measure("plain BM25", judged, this::byHand);
            var words = measure("words", judged, (docket, said) -> rank(docket, said, BY_WORDS));
            var hybrid = measure("hybrid", judged, (docket, said) -> rank(docket, said, Ranking.FOR_PROGRAMS));
            measure("page", judged, (docket, said) -> rank(docket, said, Ranking.FOR_READERS));
            figures.atLeast("ranking." + judged.name() + ".words", 1, List.of(words.ndcg() / plain.ndcg()));
            figures.atLeast("ranking." + judged.name() + ".hybrid", 1, List.of(hybrid.ndcg() / plain.ndcg()));
        }
        figures.write();
    }

    private DocketId commentsOf(Map<String, String> texts) {
        var mailroom = new Mailroom(portal);
        var prefix = "RANK-" + dockets.size();
        var docket = mailroom.open(prefix);
        texts.forEach((id, text) ->
                mailroom.receive(docket, Letter.aLetter(prefix + "/" + id).saying(text)));
        return docket;
    }

    private void awaitMeanings() {
        var reindex = portal.getBean(Reindex.class);
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> OwnAuthority.as(Role.ADMIN, () -> {
                    var meanings = reindex.meanings();
                    return meanings.passages() > 0 && meanings.done() == meanings.passages() && reindex.waiting() == 0;
                }));
    }

    private Quality measure(String what, Judged judged, Way way) {
        var docket = Objects.requireNonNull(dockets.get(judged.texts()));
        var quality = judged.of(judged.questions().stream()
                .map(question -> way.rank(docket, question.words()))
                .toList());
        IO.println(String.format(
                Locale.ROOT,
                "%s, %d questions, %s: nDCG@10 %.3f, recall@100 %.3f",
                judged.name(),
                judged.questions().size(),
                what,
                quality.ndcg(),
                quality.recall()));
        return quality;
    }

    private List<String> rank(DocketId docket, String words, Ranking ranking) {
        var query = Query.everything(docket).by(ranking).saying(words);
        return search.rank(query, Query.MOST_RANKED).orElseThrow().hits().stream()
                .map(hit -> text(hit.comment()))
                .toList();
    }

    /** What somebody would do who has nothing but the engine: one {@code match}, any word. */
    private List<String> byHand(DocketId docket, String words) {
        var answer = new IndexAnswer(engine.ask(client -> client.search(
                request -> request.index(IndexFields.INDEX)
                        .size(Query.MOST_RANKED)
                        .source(source -> source.fetch(false))
                        .query(query -> query.bool(both -> both.must(must -> must.match(
                                        match -> match.field(IndexFields.SAID).query(words)))
                                .filter(place -> place.term(term ->
                                        term.field(IndexFields.DOCKET_ID).value(docket.value()))))),
                Void.class)));
        var found = answer.rows().stream().map(IndexAnswer.Row::comment).toList();
        var numbers = comments.numbers(found).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, number -> text(number.getValue())));
        return found.stream().map(numbers::get).map(Objects::requireNonNull).toList();
    }

    private static String text(TrackingNumber number) {
        return number.value().substring(number.value().indexOf('/') + 1);
    }
}
