package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes over comments that were received elsewhere; safe to do again, as often as one likes. */
@Service
public class CommentArchive {

    private final ArchiveStore store;
    private final RedactionKeeper redactions;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    CommentArchive(ArchiveStore store, RedactionKeeper redactions, ApplicationEventPublisher events, JsonMapper json) {
        this.store = store;
        this.redactions = redactions;
        this.events = events;
        this.json = json;
    }

    /**
     * Adds the comment, or brings the one of that origin up to date; one that was withdrawn stays withdrawn, and a
     * decision of our own moderators stands unless the source now withholds or withdraws.
     */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public CommentId put(DocketId docket, ArchivedComment comment) {
        return store.put(docket, comment, Sha256.of(json.writeValueAsString(comment)))
                .map(row -> taken(docket, comment, row))
                .orElseGet(() -> store.find(docket, comment.origin().id()));
    }

    /** Puts all of them or, where one cannot be, none; says how many were new or different. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public int putAll(DocketId docket, List<ArchivedComment> comments) {
        var changed = 0;
        for (var comment : comments) {
            var row = store.put(docket, comment, Sha256.of(json.writeValueAsString(comment)));
            row.ifPresent(found -> taken(docket, comment, found));
            changed += row.isPresent() ? 1 : 0;
        }
        return changed;
    }

    private CommentId taken(DocketId docket, ArchivedComment comment, ArchiveStore.Row row) {
        store.putParts(row.id(), comment);
        redactions.replaced(row.id());
        store.countPast(docket, row.number());
        events.publishEvent(new CommentChanged(row.id(), docket, row.number(), row.status(), row.reason()));
        return row.id();
    }
}
