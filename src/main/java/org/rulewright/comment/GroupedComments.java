package org.rulewright.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.GroupedStore.Moved;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments that are not shown one by one, since a published one says the same: they are counted with it.
 *
 * @see "docs/decisions/0050-publish-one-count-the-rest.md"
 */
@Service
public class GroupedComments {

    private final GroupedStore store;
    private final ApplicationEventPublisher events;

    GroupedComments(GroupedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** The grouped comment of that number; empty where it stands anywhere else. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<GroupedComment> find(TrackingNumber number) {
        return store.find(number);
    }

    /** Whether any comment is counted with this one. */
    @PreAuthorize(Allowed.ANYONE)
    public boolean isShownForOthers(CommentId comment) {
        return store.isShownForOthers(comment);
    }

    /** With which comment each of these is counted; those that stand anywhere else are left out. */
    @PreAuthorize(Allowed.STAFF)
    public Map<CommentId, CommentId> shown(Collection<CommentId> comments) {
        return store.shown(comments);
    }

    /** Some of the comments that are counted with this one since before the given moment, in order. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<CommentId> countedWith(CommentId shown, Instant before, int most) {
        return store.countedWith(shown, before, most);
    }

    /**
     * Counts waiting comments with published ones.
     *
     * <p>Leaves alone what is decided, disputed or changed by now, what has files or hidden words of its own, and where the
     * other one is not public, or says something else by now.
     *
     * @return those that are counted so
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public List<CommentId> group(List<CountedWith> pairs) {
        return told(store.group(pairs), Status.GROUPED);
    }

    /** Lets grouped comments be counted with other published ones; gives those that are, leaving out where it cannot be. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public List<CommentId> regroup(Map<CommentId, CommentId> shown) {
        return told(store.regroup(shown), Status.GROUPED);
    }

    /** Brings grouped comments back to those that wait; gives those that were grouped. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public List<CommentId> ungroup(Collection<CommentId> comments) {
        return told(store.ungroup(comments), Status.WAITING);
    }

    private List<CommentId> told(List<Moved> moved, Status status) {
        if (!moved.isEmpty()) {
            events.publishEvent(new CommentsChanged(
                    moved.getFirst().docket(),
                    moved.stream()
                            .map(each -> new CommentChanged(each.comment(), each.docket(), each.number(), status, ""))
                            .toList()));
        }
        return moved.stream().map(Moved::comment).toList();
    }
}
