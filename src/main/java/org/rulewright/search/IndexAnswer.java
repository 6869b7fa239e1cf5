package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rulewright.comment.CommentId;
import org.rulewright.search.Passage.Run;
import org.rulewright.search.Passage.Source;

/** What Elasticsearch said, in our words. */
final class IndexAnswer {

    private static final int MOST_PASSAGES = 3;

    private final SearchResponse<Void> response;
    private final Map<CommentId, List<Passage>> passages;
    private final Map<CommentId, Double> scores;

    IndexAnswer(SearchResponse<Void> response) {
        this.response = response;
        this.passages = hits().collect(toMap(IndexAnswer::comment, IndexAnswer::passages));
        this.scores = hits().collect(toMap(IndexAnswer::comment, IndexAnswer::score));
    }

    long total() {
        var total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    /** The comments on the page, in their order. */
    List<CommentId> comments() {
        return hits().map(IndexAnswer::comment).toList();
    }

    /** The words of the comment that matched. */
    List<Passage> passages(CommentId comment) {
        return passages.getOrDefault(comment, List.of());
    }

    /** How well the comment matches; zero where another order was wanted. */
    double score(CommentId comment) {
        return scores.getOrDefault(comment, 0.0);
    }

    Map<Facet, List<FacetCount>> counts() {
        return Arrays.stream(Facet.values()).collect(toMap(facet -> facet, this::counts));
    }

    private List<FacetCount> counts(Facet facet) {
        var counted = Objects.requireNonNull(response.aggregations().get(facet.name()));
        var values = Objects.requireNonNull(counted.filter().aggregations().get(QueryBody.VALUES));
        return values.sterms().buckets().array().stream()
                .filter(bucket -> !bucket.key().stringValue().isBlank())
                .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private Stream<Hit<Void>> hits() {
        return response.hits().hits().stream();
    }

    private static CommentId comment(Hit<Void> hit) {
        return new CommentId(Long.parseLong(Objects.requireNonNull(hit.id())));
    }

    private static double score(Hit<Void> hit) {
        var score = hit.score();
        return score == null ? 0 : score;
    }

    private static List<Passage> passages(Hit<Void> hit) {
        return Arrays.stream(Source.values())
                .flatMap(source -> hit.highlight().getOrDefault(source.field(), List.of()).stream()
                        .map(words -> new Passage(source, runs(words))))
                .limit(MOST_PASSAGES)
                .toList();
    }

    private static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        for (var part : words.split(QueryBody.MARK_BEGINS, -1)) {
            var end = part.indexOf(QueryBody.MARK_ENDS);
            addUnlessEmpty(runs, new Run(part.substring(0, Math.max(end, 0)), true));
            addUnlessEmpty(runs, new Run(part.substring(end + 1), false));
        }
        return runs;
    }

    private static void addUnlessEmpty(List<Run> runs, Run run) {
        if (!run.words().isEmpty()) {
            runs.add(run);
        }
    }
}
