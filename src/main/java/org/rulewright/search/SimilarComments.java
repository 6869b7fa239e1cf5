package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.identity.Allowed;
import org.rulewright.search.index.Engine;
import org.rulewright.search.index.EngineAway;
import org.rulewright.search.meaning.Meanings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what others said in public that is much like a comment, by its meaning; without a model, by its words. */
@Service
public class SimilarComments {

    private static final int CANDIDATES = 200;
    private static final int MOST_LETTERS = 4_000;

    /** Of one subject, and saying much the same about it; Elasticsearch says (1 + cosine) / 2. */
    private static final double NEAR_ENOUGH = (1 + 0.75) / 2;

    private final Engine engine;
    private final Meanings meanings;
    private final HitReader hits;

    SimilarComments(Engine engine, Meanings meanings, HitReader hits) {
        this.engine = engine;
        this.meanings = meanings;
        this.hits = hits;
    }

    /** The most similar published comments of the same docket; none while search is away. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Comment> to(Comment comment, int most) {
        try {
            var request = meanings.isOn() ? byMeaning(comment, most) : byWords(comment, most);
            var answer = new IndexAnswer(engine.ask(client -> client.search(request, IndexedFacts.class)));
            return hits.read(answer.rows()).stream()
                    .flatMap(hit -> hit instanceof Hit.OfComment found ? Stream.of(found.comment()) : Stream.empty())
                    .toList();
        } catch (EngineAway _) {
            return List.of();
        }
    }

    private SearchRequest byMeaning(Comment comment, int most) {
        var vector = meanings.ofWhole(comment.id().value());
        return vector.isEmpty() ? byWords(comment, most) : near(comment, floats(vector.get()), most);
    }

    private static SearchRequest near(Comment comment, List<Float> vector, int most) {
        return asked(most)
                .minScore(NEAR_ENOUGH)
                .knn(knn -> knn.field(IndexFields.VECTOR)
                        .queryVector(vector)
                        .k(most)
                        .numCandidates(CANDIDATES)
                        .filter(others(comment)))
                .build();
    }

    private static SearchRequest byWords(Comment comment, int most) {
        var said = Stream.concat(
                        Stream.of(comment.body()), comment.points().stream().map(Point::words))
                .collect(Collectors.joining("\n"));
        var words = said.substring(0, Math.min(said.length(), MOST_LETTERS));
        return asked(most)
                .query(query -> query.bool(both -> both.filter(others(comment))
                        .must(like -> like.moreLikeThis(more -> more.fields(IndexFields.SAID)
                                .like(text -> text.text(words))
                                .minTermFreq(1)
                                .minDocFreq(2)
                                .minimumShouldMatch("30%")))))
                .build();
    }

    private static SearchRequest.Builder asked(int most) {
        return new SearchRequest.Builder().index(IndexFields.INDEX).size(most).source(source -> source.fetch(false));
    }

    private static Query others(Comment comment) {
        var itself = Long.toString(comment.id().value());
        return BoolQuery.of(all -> all.filter(
                                FacetQuery.chosen(Facet.KIND, Set.of(Facet.COMMENT)),
                                Query.of(in -> in.term(term -> term.field(IndexFields.DOCKET_ID)
                                        .value(comment.docket().value()))))
                        .mustNot(not -> not.ids(ids -> ids.values(itself))))
                ._toQuery();
    }

    private static List<Float> floats(float[] vector) {
        var floats = new ArrayList<Float>(vector.length);
        for (var number : vector) {
            floats.add(number);
        }
        return floats;
    }
}
