package org.rulewright.search;

import org.rulewright.comment.CommentDesk;
import org.rulewright.identity.Allowed;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Engine;
import org.rulewright.search.index.EngineAway;
import org.rulewright.search.truth.Audience;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what the agency's own people may read: comments that are not public too, never what is confidential. */
@Service
public class StaffSearch {

    private final Engine engine;
    private final Neighbourhood neighbourhood;
    private final CommentDesk desk;

    StaffSearch(Engine engine, Neighbourhood neighbourhood, CommentDesk desk) {
        this.engine = engine;
        this.neighbourhood = neighbourhood;
        this.desk = desk;
    }

    /** A page of what matches the query in the staff's own index, with the counts of each facet. */
    @PreAuthorize(Allowed.STAFF)
    public SearchAnswer find(Query query) {
        try {
            var matching = new Matching(query);
            var near = neighbourhood.of(query, matching, Audience.STAFF);
            var answer = ask(query, matching, near);
            var respelled = answer.respelled(matching.plainWords());
            if (!respelled.isEmpty()) {
                answer = ask(query, new Matching(query, respelled), near);
            }
            var hits = HitReader.read(answer.rows(), desk::all);
            return new Found(answer.total(), hits, answer.counts(), !respelled.isEmpty());
        } catch (EngineAway _) {
            return new Away();
        }
    }

    private IndexAnswer ask(Query query, Matching matching, Near near) {
        var request = new QueryBody(query, matching, near).request(Audience.STAFF);
        return new IndexAnswer(engine.ask(Audience.STAFF, client -> client.search(request, IndexedFacts.class)));
    }
}
