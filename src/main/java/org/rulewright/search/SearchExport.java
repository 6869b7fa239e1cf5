package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.Allowed;
import org.rulewright.search.index.Engine;
import org.rulewright.search.index.EngineAway;
import org.rulewright.search.truth.Audience;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * All comments that a query finds, to the last, the newest first: the index says which, the truth what they are, a piece at a
 * time.
 */
@Service
public class SearchExport {

    private static final int AT_ONCE = 500;

    private final Engine engine;
    private final Inquiry inquiry;
    private final Neighbourhood neighbourhood;
    private final HitReader hits;

    SearchExport(Engine engine, Inquiry inquiry, Neighbourhood neighbourhood, HitReader hits) {
        this.engine = engine;
        this.inquiry = inquiry;
        this.neighbourhood = neighbourhood;
        this.hits = hits;
    }

    /** A way through all that was found. */
    public final class Walk {

        private final co.elastic.clients.elasticsearch._types.query_dsl.Query found;
        private List<FieldValue> after = List.of();
        private @Nullable List<Comment> first;
        private boolean isLast;
        private long total;

        private Walk(Query query) {
            var near = neighbourhood.of(query, new Matching(query), Audience.PUBLIC);
            var matching = inquiry.spelled(Audience.PUBLIC, query);
            found = both(matching.all(near), QueryBody.chosen(query));
            first = step();
        }

        /** How many there are in all, as far as the index knew at the beginning. */
        public long total() {
            return total;
        }

        /** Whether there is nothing more to come. */
        public boolean isOver() {
            return first == null && isLast;
        }

        /** The next ones that are public; throws {@link EngineAway} where search goes away on the way. */
        public List<Comment> next() {
            var ready = first;
            first = null;
            return ready == null ? step() : ready;
        }

        private List<Comment> step() {
            var answer = whole(request());
            total = Math.max(total, answer.total());
            after = answer.last();
            isLast = answer.rows().size() < AT_ONCE;
            return comments(answer);
        }

        private SearchRequest request() {
            var isFirst = after.isEmpty();
            var request = new SearchRequest.Builder()
                    .index(IndexFields.INDEX)
                    .size(AT_ONCE)
                    .trackTotalHits(hits -> hits.enabled(isFirst))
                    .source(source -> source.fetch(false))
                    .query(found)
                    .sort(QueryBody.NEWEST);
            return isFirst ? request.build() : request.searchAfter(after).build();
        }
    }

    /** Finds the newest, as the page of the query would; empty while search is away. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Walk> begin(Query query) {
        try {
            return Optional.of(new Walk(query.choosing(Facet.KIND, Set.of(Facet.COMMENT))));
        } catch (EngineAway _) {
            return Optional.empty();
        }
    }

    /**
     * Those of these comments that the query finds by its words, or by those in their files, and by what is chosen, so that
     * somebody can be told of them; throws {@link EngineAway} while search is away.
     *
     * @param among a thousand at most
     */
    @PreAuthorize(Allowed.ANYONE)
    public List<Comment> found(Query query, Collection<CommentId> among) {
        var ids = among.stream().map(CommentId::value).toList();
        var found = comments(whole(search(query, Facet.COMMENT, ids).build()));
        if (!query.hasWords() || !(query.kinds().isEmpty() || query.kinds().contains(Facet.PAGE))) {
            return found;
        }
        var pages = search(query, Facet.PAGE, ids).collapse(each -> each.field(IndexFields.OWNER));
        return Stream.concat(found.stream(), owners(whole(pages.build())))
                .distinct()
                .toList();
    }

    private static SearchRequest.Builder search(Query query, String kind, List<Long> among) {
        var those = among.stream().map(FieldValue::of).toList();
        var field = kind.equals(Facet.PAGE) ? IndexFields.OWNER : "id";
        var ofKind = query.choosing(Facet.KIND, Set.of(kind));
        var matching = new Matching(ofKind).all(Near.NOTHING);
        return new SearchRequest.Builder()
                .index(IndexFields.INDEX)
                .size(Query.MOST_RANKED)
                .source(source -> source.filter(only -> only.includes(QueryBody.SHOWN)))
                .query(all -> all.bool(both -> both.filter(
                                matching, QueryBody.chosen(ofKind)._toQuery())
                        .filter(in -> in.terms(any -> any.field(field).terms(list -> list.value(those))))))
                .sort(QueryBody.NEWEST);
    }

    private static co.elastic.clients.elasticsearch._types.query_dsl.Query both(
            co.elastic.clients.elasticsearch._types.query_dsl.Query one, BoolQuery other) {
        return BoolQuery.of(both -> both.filter(one, other._toQuery()))._toQuery();
    }

    private IndexAnswer whole(SearchRequest request) {
        var answer = new IndexAnswer(engine.ask(client -> client.search(request, IndexedFacts.class)));
        if (!answer.isWhole()) {
            throw new EngineAway("Elasticsearch did not look through everything in time", null);
        }
        return answer;
    }

    private List<Comment> comments(IndexAnswer answer) {
        return Hit.ofComments(hits.read(answer.rows())).stream()
                .map(Hit.OfComment::comment)
                .toList();
    }

    private Stream<Comment> owners(IndexAnswer answer) {
        return hits.read(answer.rows()).stream()
                .flatMap(hit -> hit instanceof Hit.OfPage page ? Stream.of(page.comment()) : Stream.empty());
    }
}
