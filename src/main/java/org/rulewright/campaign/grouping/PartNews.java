package org.rulewright.campaign.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.rulewright.campaign.Regrouped;
import org.rulewright.comment.CommentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells which comments may take part in a campaign now that did not before, or the other way round. */
@Component
class PartNews {

    private final MemberStore members;
    private final ApplicationEventPublisher events;

    PartNews(MemberStore members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /** Those of these comments that take part now. */
    Set<CommentId> among(Collection<CommentId> comments) {
        return members.takingPart(comments);
    }

    /**
     * Tells it inside the transaction that grouped.
     *
     * @param before those that took part before
     * @param arrivals those that were looked at
     * @param campaigns those that have more or fewer comments now, or did
     */
    void tell(Set<CommentId> before, Collection<CommentId> arrivals, Collection<Long> campaigns) {
        var regrouped = new HashSet<>(before);
        regrouped.addAll(members.takingPart(arrivals));
        regrouped.addAll(members.beside(arrivals, campaigns));
        if (!regrouped.isEmpty()) {
            events.publishEvent(new Regrouped(regrouped));
        }
    }
}
