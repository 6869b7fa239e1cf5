package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rulewright.comment.CommentId;
import org.rulewright.search.Passage.Run;
import org.rulewright.search.Passage.Source;

/** What Elasticsearch said, in our words. */
final class IndexAnswer {

    private static final int MOST_PASSAGES = 3;

    /** Somebody who misspells more than that writes another language, and each word costs a question. */
    private static final int MOST_MISSPELLED = 5;

    private final SearchResponse<?> response;

    IndexAnswer(SearchResponse<?> response) {
        this.response = response;
    }

    /**
     * One thing that was found.
     *
     * @param score how well it matches; zero where another order was wanted
     * @param passages its words that matched
     * @param byMeaning whether it means about the same as the words, and does not say them
     */
    record Row(String id, IndexedFacts facts, double score, List<Passage> passages, boolean byMeaning) {

        /** The comment that it is; only for comments. */
        CommentId comment() {
            return new CommentId(Long.parseLong(id));
        }

        /** The comments that must be public for it to be shown. */
        Stream<CommentId> comments() {
            return facts.isComment() ? Stream.of(comment()) : Stream.ofNullable(facts.owner());
        }
    }

    /** Whether everything was looked through: in time, and everywhere. */
    boolean isWhole() {
        return !response.timedOut() && response.shards().failed().intValue() == 0;
    }

    long total() {
        var total = response.hits().total();
        return total == null ? 0 : total.value();
    }

    /** What is on the page, in its order. */
    List<Row> rows() {
        return response.hits().hits().stream().map(IndexAnswer::row).toList();
    }

    /** Where the last one stands in the order, so that one can go on behind it; empty where there is none. */
    List<FieldValue> last() {
        var all = response.hits().hits();
        return all.isEmpty() ? List.of() : all.getLast().sort();
    }

    Map<Facet, List<FacetCount>> counts() {
        return Arrays.stream(Facet.values()).collect(toMap(facet -> facet, this::counts));
    }

    /**
     * The plain words with those that no comment says spelled as others are; empty where there is nothing to correct.
     *
     * @param isElsewhere whether something that is no comment says a word, which then is spelled well
     * @param isSaid whether a comment says a word just now; the engine also remembers those of comments that are gone
     */
    String respelled(String words, Predicate<String> isElsewhere, Predicate<String> isSaid) {
        var doubtful = response.suggest().getOrDefault(QueryBody.SPELLING, List.of()).stream()
                .map(entry -> entry.term())
                .filter(term -> !term.options().isEmpty())
                .toList();
        if (doubtful.size() > MOST_MISSPELLED) {
            return "";
        }
        var corrected = new StringBuilder(words);
        var shift = 0;
        for (var term : doubtful) {
            var better = isElsewhere.test(term.text())
                    ? Optional.<String>empty()
                    : term.options().stream()
                            .map(option -> option.text())
                            .filter(isSaid)
                            .findFirst();
            if (better.isPresent()) {
                var word = better.get();
                corrected.replace(term.offset() + shift, term.offset() + shift + term.length(), word);
                shift += word.length() - term.length();
            }
        }
        return corrected.compareTo(new StringBuilder(words)) == 0 ? "" : corrected.toString();
    }

    private List<FacetCount> counts(Facet facet) {
        var counted = Objects.requireNonNull(response.aggregations().get(facet.name()));
        var values = counted.filter().aggregations();
        return FacetCounts.of(Objects.requireNonNull(values.get(QueryBody.VALUES)), values.get(QueryBody.CHOSEN));
    }

    private static Row row(Hit<?> hit) {
        var score = hit.score();
        return new Row(
                Objects.requireNonNull(hit.id()),
                hit.source() instanceof IndexedFacts facts ? facts : IndexedFacts.NONE,
                score == null ? 0 : score,
                passages(hit),
                isByMeaning(hit.matchedQueries().keySet()));
    }

    private static boolean isByMeaning(Set<String> reasons) {
        return reasons.contains(Matching.BY_MEANING) && !reasons.contains(Matching.BY_WORDS);
    }

    /** The words of a comment's own parts; those of all parts together only where there is no such part. */
    private static List<Passage> passages(Hit<?> hit) {
        return Stream.of(
                        EnumSet.complementOf(EnumSet.of(Source.TEXT, Source.TONGUE)),
                        EnumSet.of(Source.TEXT),
                        EnumSet.of(Source.TONGUE))
                .map(sources -> passages(hit, sources))
                .filter(passages -> !passages.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Passage> passages(Hit<?> hit, Set<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.fields().stream()
                        .flatMap(field -> hit.highlight().getOrDefault(field, List.of()).stream())
                        .map(words -> new Passage(source, runs(words))))
                .limit(MOST_PASSAGES)
                .toList();
    }

    private static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        for (var part : words.split(Marking.BEGINS, -1)) {
            var end = part.indexOf(Marking.ENDS);
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
