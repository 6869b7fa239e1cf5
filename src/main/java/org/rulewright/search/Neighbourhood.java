package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rulewright.comment.CommentId;
import org.rulewright.search.Near.Neighbour;
import org.rulewright.search.index.Engine;
import org.rulewright.search.meaning.SentenceModel;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds what means about the same as a question, whatever its words. */
@Component
class Neighbourhood {

    private static final int NEIGHBOURS = 100;
    private static final int CANDIDATES = 400;

    /** Elasticsearch says (1 + cosine) / 2. */
    private static final double RIGHT_ANGLE = 0.5;

    /** With this model, texts of different subjects are at 0.35 to 0.55, those of one subject above it. */
    private static final double NEAR_ENOUGH = 0.6;

    private static final Logger log = LoggerFactory.getLogger(Neighbourhood.class);

    private final Engine engine;
    private final SentenceModel model;
    private final AtomicBoolean hasWarned = new AtomicBoolean();

    Neighbourhood(Engine engine, SentenceModel model) {
        this.engine = engine;
        this.model = model;
    }

    /**
     * The nearest comments within the query's docket that the audience may find; nothing where the query is no question that
     * has a meaning.
     *
     * <p>What is chosen does not count, so that the counts of each facet say what another choice would give.
     */
    Near of(Query query, Matching matching, Audience audience) {
        return of(query, matching, audience, new BoolQuery.Builder().build());
    }

    /** The nearest public comments among those alone that have all that is chosen. */
    Near ofChosen(Query query, Matching matching) {
        return of(query, matching, Audience.PUBLIC, QueryBody.chosen(query));
    }

    private Near of(Query query, Matching matching, Audience audience, BoolQuery among) {
        if (!model.isOn() || !query.hasMeaning()) {
            return Near.NOTHING;
        }
        var direction = direction(query);
        if (direction.isEmpty()) {
            return Near.NOTHING;
        }
        var request = MsearchRequest.of(both -> both.index(audience.alias())
                .searches(one -> one.header(any -> any)
                        .body(body -> body.size(1)
                                .source(source -> source.fetch(false))
                                .query(words -> words.bool(
                                        best -> best.must(matching.byWords()).filter(among)))))
                .searches(one -> one.header(any -> any)
                        .body(body -> body.size(NEIGHBOURS)
                                .source(source -> source.fetch(false))
                                .knn(near(direction, matching.place(), among)))));
        var answers = engine.ask(audience, client -> client.msearch(request, Void.class))
                .responses();
        if (answers.stream().anyMatch(MultiSearchResponseItem::isFailure)) {
            log.warn("Search by meaning failed, words go on alone: {}", reason(answers));
            return Near.NOTHING;
        }
        var near = near(answers.getFirst().result(), answers.getLast().result());
        return query.ranking().anyWord() ? near : near.atLeast(NEAR_ENOUGH);
    }

    /** Nothing where the model cannot be had on this machine. */
    private List<Float> direction(Query query) {
        try {
            var vector = new ArrayList<Float>(SentenceModel.DIMENSIONS);
            for (var number : model.ofQuestion(query.meant())) {
                vector.add(number);
            }
            return vector;
        } catch (RuntimeException | LinkageError e) {
            if (!hasWarned.getAndSet(true)) {
                log.warn("There is no model of sentences here, words go on alone", e);
            }
            return List.of();
        }
    }

    private static KnnSearch near(List<Float> direction, BoolQuery place, BoolQuery among) {
        return KnnSearch.of(knn -> knn.field(IndexFields.VECTOR)
                .queryVector(direction)
                .k(NEIGHBOURS)
                .numCandidates(CANDIDATES)
                .filter(place._toQuery(), among._toQuery(), FacetQuery.chosen(Facet.KIND, Set.of(Facet.COMMENT))));
    }

    private static String reason(List<MultiSearchResponseItem<Void>> answers) {
        return answers.stream()
                .filter(MultiSearchResponseItem::isFailure)
                .map(item -> String.valueOf(item.failure().error().reason()))
                .findFirst()
                .orElse("");
    }

    private static Near near(MultiSearchItem<Void> words, MultiSearchItem<Void> meaning) {
        var neighbours = meaning.hits().hits().stream()
                .map(hit -> new Neighbour(comment(hit), 2 * (score(hit) - RIGHT_ANGLE)))
                .toList();
        var best = words.hits().maxScore();
        return new Near(best == null || best <= 0 ? 1 : best, neighbours);
    }

    private static CommentId comment(Hit<Void> hit) {
        return new CommentId(Long.parseLong(Objects.requireNonNull(hit.id())));
    }

    private static double score(Hit<Void> hit) {
        return Objects.requireNonNull(hit.score());
    }
}
