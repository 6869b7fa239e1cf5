package org.rulewright.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's own look at comments: all of them, wherever they stand. */
@Service
public class CommentDesk {

    private final CommentStore store;
    private final LedgerStore ledgers;
    private final CommentIdStore ids;
    private final AttachmentStore attachments;
    private final VersionStore versions;
    private final ApplicationEventPublisher events;

    CommentDesk(
            CommentStore store,
            LedgerStore ledgers,
            CommentIdStore ids,
            AttachmentStore attachments,
            VersionStore versions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ledgers = ledgers;
        this.versions = versions;
        this.ids = ids;
        this.attachments = attachments;
        this.events = events;
    }

    /** The comment of that number, wherever it stands. */
    @PreAuthorize(Allowed.STAFF)
    public Comment get(TrackingNumber number) {
        return store.find(number).orElseThrow(() -> new NotFound("comment.unknown", number.value()));
    }

    /** These comments, the newest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<Comment> all(Collection<CommentId> ids) {
        return store.all(ids);
    }

    /** A page of the comments of a docket that stand at one of these statuses, the newest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<Comment> page(DocketId docket, Set<Status> statuses, Page page) {
        return store.page(docket, statuses, page);
    }

    /** Those of them that stand behind one of these, however many have come before it meanwhile. */
    @PreAuthorize(Allowed.STAFF)
    public List<Comment> behind(DocketId docket, Set<Status> statuses, TrackingNumber last, int most) {
        return store.behind(docket, statuses, last, most);
    }

    /** The numbers of those of them that stand before this one, the nearest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<TrackingNumber> before(DocketId docket, Set<Status> statuses, TrackingNumber next, int most) {
        return ids.before(docket, statuses, next, most);
    }

    /** A page of the comments of a docket that stand at this status, the oldest first: as a queue is worked off. */
    @PreAuthorize(Allowed.STAFF)
    public List<Comment> oldest(DocketId docket, Status status, Page page) {
        return store.oldest(docket, status, page);
    }

    /** How many comments stand at this status in each docket; dockets without any are left out. */
    @PreAuthorize(Allowed.STAFF)
    public Map<DocketId, Long> counts(Status status) {
        return ledgers.counts(status);
    }

    /** The comments of all dockets in the order of their ids, from after the given one; for whoever keeps a copy. */
    @PreAuthorize(Allowed.STAFF)
    public List<CommentId> idsAfter(CommentId last, int limit) {
        return ids.after(last, limit);
    }

    /** The comments of one docket in the order of their ids, from after the given one. */
    @PreAuthorize(Allowed.STAFF)
    public List<CommentId> idsAfter(DocketId docket, CommentId last, int limit) {
        return ids.after(docket, last, limit);
    }

    /** Every version of a comment that its sender changed, the first one in front; none of one that was never changed. */
    @PreAuthorize(Allowed.STAFF)
    public List<CommentVersion> versions(CommentId comment) {
        return versions.versions(comment);
    }

    /** A file of any comment. */
    @PreAuthorize(Allowed.STAFF)
    public AttachedFile file(AttachmentId id) {
        return attachments.any(id).orElseThrow(() -> new NotFound("comment.file.unknown"));
    }

    /**
     * Moves a comment from where the caller saw it to another status.
     *
     * <p>Refuses where somebody else was faster, and where the sender has withdrawn or changed it meanwhile; and to group
     * one without saying with which one it is counted.
     *
     * @param reason why, for all to read; empty where the status says enough
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void move(Comment seen, Status to, String reason) {
        if (to == Status.GROUPED) {
            throw new Refusal("comment.refused.grouped", seen.trackingNumber().value());
        }
        if (seen.standing().status() == Status.WITHDRAWN) {
            throw new Refusal("comment.refused.withdrawn", seen.trackingNumber().value());
        }
        if (!store.move(seen, to, reason)) {
            throw new Refusal("comment.refused.moved", seen.trackingNumber().value());
        }
        events.publishEvent(new CommentChanged(seen.id(), seen.docket(), seen.trackingNumber(), to, reason));
    }
}
