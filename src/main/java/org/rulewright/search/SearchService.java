package org.rulewright.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comments;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Engine;
import org.rulewright.search.index.EngineAway;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds published comments: the index says which and why, the truth says what they are. */
@Service
public class SearchService {

    private static final Logger log = LoggerFactory.getLogger(SearchService.class);

    private final Engine engine;
    private final Inquiry inquiry;
    private final Neighbourhood neighbourhood;
    private final Comments comments;
    private final GroupedComments grouped;
    private final HitReader hits;

    SearchService(
            Engine engine,
            Inquiry inquiry,
            Neighbourhood neighbourhood,
            Comments comments,
            GroupedComments grouped,
            HitReader hits) {
        this.grouped = grouped;
        this.engine = engine;
        this.inquiry = inquiry;
        this.neighbourhood = neighbourhood;
        this.comments = comments;
        this.hits = hits;
    }

    /**
     * A page of what matches the query, with the counts of each facet.
     *
     * <p>A comment that is no longer public is left out here even while the index still has it.
     */
    @PreAuthorize(Allowed.ANYONE)
    public SearchAnswer find(Query query) {
        try {
            return found(query);
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return new Away();
        }
    }

    /**
     * The best matches of the query with their scores, without anything else about them.
     *
     * @param most from 1 to {@link Query#MOST_RANKED}; refuses any other
     * @return empty while search is away, or does not come through in time
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<RankedComments> rank(Query query, int most) {
        if (most < 1 || most > Query.MOST_RANKED) {
            throw new Refusal("search.refused.size", Query.MOST_RANKED);
        }
        try {
            var ofComments = query.choosing(Facet.KIND, Set.of(Facet.COMMENT));
            var matching = new Matching(ofComments);
            var near = neighbourhood.ofChosen(ofComments, matching);
            var request = new QueryBody(ofComments, matching, near).ranking(most);
            var answer = new IndexAnswer(engine.ask(client -> client.search(request, Void.class)));
            return answer.isWhole() ? Optional.of(ranked(answer)) : Optional.empty();
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return Optional.empty();
        }
    }

    /**
     * The comments that the query finds, as many as wanted, those that became public last in front; nothing counts by its
     * meaning.
     *
     * @return empty while search is away, or does not come through in time
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<List<Hit.OfComment>> latest(Query query, int most) {
        try {
            var reply = inquiry.latest(
                    query.choosing(Facet.KIND, Set.of(Facet.COMMENT)).in(Order.NEWEST), most);
            return reply.answer().isWhole()
                    ? Optional.of(Hit.ofComments(hits.read(reply.answer().rows())))
                    : Optional.empty();
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return Optional.empty();
        }
    }

    /**
     * What somebody who typed this much may want to find, from public words alone.
     *
     * @param docket null for all
     * @return the most frequent first; nothing while search is away, or before there is a word to complete
     */
    @PreAuthorize(Allowed.ANYONE)
    public List<String> suggest(@Nullable DocketId docket, String typed) {
        try {
            return new Suggestions(docket, typed).from(engine);
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return List.of();
        }
    }

    /** The published or grouped comment of which the words are the tracking number; empty where they are no such number. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<TrackingNumber> numbered(Query query) {
        if (!query.text().matches("[\\p{L}\\p{N}_.-]{3,80}") || !query.text().matches(".*\\d.*")) {
            return Optional.empty();
        }
        return Stream.of(query.text(), query.text().toUpperCase(Locale.ROOT))
                .distinct()
                .map(TrackingNumber::new)
                .filter(number -> isPublished(number) || grouped.find(number).isPresent())
                .findFirst();
    }

    private boolean isPublished(TrackingNumber number) {
        try {
            return comments.get(number).isPublic();
        } catch (NotFound _) {
            return false;
        }
    }

    private Found found(Query query) {
        var reply = inquiry.ask(Audience.PUBLIC, query);
        return reply.found(hits.read(reply.answer().rows()));
    }

    private RankedComments ranked(IndexAnswer answer) {
        var rows = answer.rows().stream().filter(row -> row.facts().isComment()).toList();
        var numbers =
                comments.numbers(rows.stream().map(IndexAnswer.Row::comment).toList());
        var ranked = rows.stream()
                .filter(row -> numbers.containsKey(row.comment()))
                .map(row -> new RankedComments.Hit(Objects.requireNonNull(numbers.get(row.comment())), row.score()))
                .toList();
        return new RankedComments(answer.total(), ranked);
    }
}
