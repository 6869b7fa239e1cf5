package org.rulewright.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What everybody may read: published comments, and nothing that could lead to another one. */
@Service
public class Comments {

    private final CommentStore store;
    private final LedgerStore ledgers;
    private final PublishedPointStore points;
    private final AttachmentStore attachments;
    private final ParticipationStore participation;

    Comments(
            CommentStore store,
            LedgerStore ledgers,
            PublishedPointStore points,
            AttachmentStore attachments,
            ParticipationStore participation) {
        this.store = store;
        this.ledgers = ledgers;
        this.points = points;
        this.attachments = attachments;
        this.participation = participation;
    }

    /** The published comment of that number; refuses alike where there is none and where it is not public. */
    @PreAuthorize(Allowed.ANYONE)
    public Comment get(TrackingNumber number) {
        return store.find(number)
                .filter(Comment::isPublic)
                .orElseThrow(() -> new NotFound("comment.unknown", number.value()));
    }

    /** Those of these comments that are published, the newest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Comment> all(Collection<CommentId> ids) {
        return store.all(ids).stream().filter(Comment::isPublic).toList();
    }

    /** The tracking numbers of those of these comments that are published. */
    @PreAuthorize(Allowed.ANYONE)
    public Map<CommentId, TrackingNumber> numbers(Collection<CommentId> ids) {
        return store.publishedNumbers(ids);
    }

    /** A page of the published comments of a docket, the newest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Comment> newest(DocketId docket, Page page) {
        return store.page(docket, Set.of(Status.PUBLISHED), page);
    }

    /** Every point of the published comments of a docket that asks for another wording, in the order of arrival. */
    @PreAuthorize(Allowed.ANYONE)
    public List<AskedWording> wordings(DocketId docket) {
        return points.wordings(docket);
    }

    /** Where the comments of a docket stand, as a sum that adds up. */
    @PreAuthorize(Allowed.ANYONE)
    public Ledger ledger(DocketId docket) {
        return ledgers.ledger(docket);
    }

    /** How many published or grouped comments each category sent; categories that sent none are left out. */
    @PreAuthorize(Allowed.ANYONE)
    public Map<String, Long> participation(DocketId docket) {
        return participation.byCategory(docket);
    }

    /** How many comments were received on each day, in the agency's zone; days without one are left out. */
    @PreAuthorize(Allowed.ANYONE)
    public List<DayCount> days(DocketId docket) {
        return participation.byDay(docket);
    }

    /** A file of a published comment. */
    @PreAuthorize(Allowed.ANYONE)
    public AttachedFile file(AttachmentId id) {
        return attachments.published(id).orElseThrow(() -> new NotFound("comment.file.unknown"));
    }
}
