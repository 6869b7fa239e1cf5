package org.rulewright.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Comments;
import org.rulewright.identity.Allowed;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Engine;
import org.rulewright.search.index.EngineAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds published comments: the index says which and why, the truth says what they are. */
@Service
public class SearchService {

    private static final Logger log = LoggerFactory.getLogger(SearchService.class);

    private final Engine engine;
    private final Neighbourhood neighbourhood;
    private final Comments comments;

    SearchService(Engine engine, Neighbourhood neighbourhood, Comments comments) {
        this.engine = engine;
        this.neighbourhood = neighbourhood;
        this.comments = comments;
    }

    /**
     * A page of what matches the query, with the counts of each facet.
     *
     * <p>A comment that is no longer public is left out here even while the index still has it.
     */
    @PreAuthorize(Allowed.ANYONE)
    public SearchAnswer find(Query query) {
        try {
            var request = body(query).request();
            return found(new IndexAnswer(engine.ask(client -> client.search(request, Void.class))));
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return new Away();
        }
    }

    /**
     * The best matches of the query with their scores, without anything else about them.
     *
     * @param most from 1 to {@link Query#MOST_RANKED}; refuses any other
     * @return empty while search is away
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<RankedComments> rank(Query query, int most) {
        if (most < 1 || most > Query.MOST_RANKED) {
            throw new Refusal("search.refused.size", Query.MOST_RANKED);
        }
        try {
            var request = body(query).ranking(most);
            var answer = new IndexAnswer(engine.ask(client -> client.search(request, Void.class)));
            return Optional.of(ranked(answer));
        } catch (EngineAway e) {
            log.debug("Search is away", e);
            return Optional.empty();
        }
    }

    private QueryBody body(Query query) {
        return new QueryBody(query, neighbourhood.of(query, new Matching(query)));
    }

    private RankedComments ranked(IndexAnswer answer) {
        var numbers = comments.numbers(answer.comments());
        var hits = answer.comments().stream()
                .filter(numbers::containsKey)
                .map(id -> new RankedComments.Hit(Objects.requireNonNull(numbers.get(id)), answer.score(id)))
                .toList();
        return new RankedComments(answer.total(), hits);
    }

    private Found found(IndexAnswer answer) {
        var published =
                comments.all(answer.comments()).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        var hits = answer.comments().stream()
                .flatMap(id -> Optional.ofNullable(published.get(id)).stream())
                .map(comment -> hit(comment, answer.passages(comment.id())))
                .toList();
        return new Found(answer.total(), hits, answer.counts());
    }

    private static Hit hit(Comment comment, List<Passage> passages) {
        return passages.isEmpty() ? Hit.withLead(comment) : new Hit(comment, passages);
    }
}
