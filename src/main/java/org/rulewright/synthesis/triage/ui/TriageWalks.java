package org.rulewright.synthesis.triage.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Account;
import org.rulewright.synthesis.triage.TriageKey;
import org.rulewright.synthesis.triage.TriageRow;
import org.rulewright.synthesis.ui.CommentWalk;
import org.rulewright.synthesis.ui.Neighbours;
import org.rulewright.synthesis.ui.SynthesisAddress;
import org.springframework.stereotype.Component;

/** Leads through the list at the desk, page after page, by the filter and in the order that the reader came with. */
@Component
class TriageWalks implements CommentWalk {

    private final TriageServices services;

    TriageWalks(TriageServices services) {
        this.services = services;
    }

    @Override
    public Neighbours around(Comment comment, Docket docket, SynthesisAddress address) {
        var walk = TriageWalk.of(address.walk(), docket.number());
        var place = walk.comments().indexOf(comment.id());
        var before = place > 0 ? number(walk.comments().get(place - 1), docket) : Optional.<TrackingNumber>empty();
        var after = place + 1 < walk.comments().size()
                ? number(walk.comments().get(place + 1), docket).map(address::reading)
                : onward(walk, comment, docket)
                        .flatMap(on -> number(on.comments().get(1), docket).map(address.walking(on.words())::reading));
        return new Neighbours(
                before.map(address::reading),
                after,
                Optional.of(walk.page().reading(comment.trackingNumber()).href()));
    }

    /** Through the page after this one; empty where there is none. */
    private Optional<TriageWalk> onward(TriageWalk walk, Comment last, Docket docket) {
        var key = TriageKey.of(walk.next());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var words = walk.page().filter();
        var me = services.current().find().map(Account::id);
        var filter = words.in(docket.id(), me).standing(Status.PUBLISHED);
        var rows = services.desk().page(filter, words.order(), key, TriageReader.ROWS + 1);
        var following = rows.size() > TriageReader.ROWS
                ? rows.get(TriageReader.ROWS - 1).key(words.order()).words()
                : "";
        var more =
                rows.stream().limit(TriageReader.ROWS).map(TriageRow::comment).toList();
        return Optional.of(walk.on(last.id(), more, following))
                .filter(on -> on.comments().size() > 1);
    }

    private Optional<TrackingNumber> number(CommentId comment, Docket docket) {
        return services.comments().all(List.of(comment)).stream()
                .filter(found -> found.docket().equals(docket.id()))
                .map(Comment::trackingNumber)
                .findFirst();
    }
}
