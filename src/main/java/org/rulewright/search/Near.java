package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.ConstantScoreQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.IdsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.rulewright.comment.CommentId;

/**
 * What is near to a question by its meaning.
 *
 * @param bestByWords the score of the comment that matches the words best; one where none does
 * @param comments the nearest ones, the nearest first
 */
record Near(double bestByWords, List<Neighbour> comments) {

    /** Nothing is near, or nobody asked. */
    static final Near NOTHING = new Near(1, List.of());

    /** A comment and how near it is: the cosine of the angle between question and passage. */
    record Neighbour(CommentId comment, double nearness) {}

    /**
     * How much meaning counts beside words, which count as one. Of the fusions that were measured, by ranks and by scores,
     * this one was the best over all collections.
     *
     * @see "docs/decisions/0037-asking-in-a-language-of-its-own.md"
     */
    private static final double WEIGHT = 1.5;

    /** The same without what is farther than that. */
    Near atLeast(double nearness) {
        return new Near(
                bestByWords,
                comments.stream()
                        .filter(neighbour -> neighbour.nearness() >= nearness)
                        .toList());
    }

    /** Each comment with what its meaning is worth, in Elasticsearch's words. */
    List<Query> queries() {
        return comments.stream()
                .map(neighbour -> ConstantScoreQuery.of(
                                constant -> constant.filter(only(neighbour)).boost((float) worth(neighbour)))
                        ._toQuery())
                .toList();
    }

    private static Query only(Neighbour neighbour) {
        var id = Long.toString(neighbour.comment().value());
        return IdsQuery.of(ids -> ids.values(id))._toQuery();
    }

    /**
     * What a neighbour's meaning is worth in the ranking: one and a half times as much as the best match of words for the
     * nearest, nothing for the farthest one.
     *
     * <p>Both ways of finding are brought to the same range before they are added (Bruch, Gai and Ingber, An Analysis of
     * Fusion Functions for Hybrid Retrieval, 2023).
     */
    double worth(Neighbour neighbour) {
        var nearest = comments.getFirst().nearness();
        var farthest = comments.getLast().nearness();
        var share = nearest == farthest ? 1 : (neighbour.nearness() - farthest) / (nearest - farthest);
        return bestByWords * WEIGHT * share;
    }
}
