package org.rulewright.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.ObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Engine;
import org.rulewright.search.truth.Audience;
import org.springframework.stereotype.Component;

/** Asks the index of an audience for a page of what matches, and once more where words seem to be spelled wrongly. */
@Component
class Inquiry {

    private final Engine engine;
    private final Neighbourhood neighbourhood;

    Inquiry(Engine engine, Neighbourhood neighbourhood) {
        this.engine = engine;
        this.neighbourhood = neighbourhood;
    }

    /** What the index said, and whether it was asked with another spelling too. */
    record Reply(IndexAnswer answer, boolean respelled) {

        /** The same with what it found. */
        Found found(List<Hit> hits) {
            return new Found(answer.total(), hits, answer.counts(), respelled, answer.isWhole());
        }
    }

    /** Throws {@link org.rulewright.search.index.EngineAway} while search is away. */
    Reply ask(Audience audience, Query query) {
        return ask(audience, query, body -> body.request(audience));
    }

    /** The public ones that were published last, as many as wanted; throws as {@link #ask} does. */
    Reply latest(Query query, int most) {
        return ask(Audience.PUBLIC, query, body -> body.latest(most));
    }

    private Reply ask(Audience audience, Query query, Function<QueryBody, SearchRequest> how) {
        var matching = new Matching(query);
        var near = neighbourhood.of(query, matching, audience);
        var answer = ask(audience, how.apply(new QueryBody(query, matching, near)));
        var respelled = respelled(audience, matching, answer);
        return respelled.isEmpty()
                ? new Reply(answer, false)
                : new Reply(ask(audience, how.apply(new QueryBody(query, new Matching(query, respelled), near))), true);
    }

    /** What the query is about, with the other spelling that {@link #ask} would use too; throws as that does. */
    Matching spelled(Audience audience, Query query) {
        var matching = new Matching(query);
        if (!matching.mayBeMisspelled()) {
            return matching;
        }
        var answer = ask(audience, new QueryBody(query, matching, Near.NOTHING).spelling(audience));
        var respelled = respelled(audience, matching, answer);
        return respelled.isEmpty() ? matching : new Matching(query, respelled);
    }

    private String respelled(Audience audience, Matching matching, IndexAnswer answer) {
        return answer.respelled(
                matching.plainWords(),
                word -> isThere(
                        audience,
                        text -> text.match(in -> in.field(IndexFields.TEXT).query(word))),
                word -> isThere(
                        audience,
                        said -> said.term(in -> in.field(IndexFields.SAID).value(word))));
    }

    private IndexAnswer ask(Audience audience, SearchRequest request) {
        return new IndexAnswer(engine.ask(audience, client -> client.search(request, IndexedFacts.class)));
    }

    private boolean isThere(
            Audience audience,
            Function<
                            co.elastic.clients.elasticsearch._types.query_dsl.Query.Builder,
                            ObjectBuilder<co.elastic.clients.elasticsearch._types.query_dsl.Query>>
                    what) {
        return engine.ask(
                                audience,
                                client -> client.count(
                                        in -> in.index(audience.alias()).query(what)))
                        .count()
                > 0;
    }
}
