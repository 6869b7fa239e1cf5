package org.rulewright.campaign.grouping;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.likeness.Words;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** Reads what comments say now, and whether they take part at all. */
@Component
class ArrivalReader {

    /** What is withheld, withdrawn, claimed as confidential or rejected takes no part. */
    private static final Set<Status> TAKING_PART = EnumSet.of(Status.WAITING, Status.PUBLISHED, Status.GROUPED);

    private final CommentDesk desk;
    private final CommentWords words;
    private final MemberStore members;

    ArrivalReader(CommentDesk desk, CommentWords words, MemberStore members) {
        this.desk = desk;
        this.words = words;
        this.members = members;
    }

    List<Arrival> read(Collection<CommentId> ids) {
        var cosigners = members.cosigners(ids);
        return OwnAuthority.as(Role.ADMIN, () -> {
            Map<CommentId, Comment> comments = desk.all(ids).stream().collect(toMap(Comment::id, Function.identity()));
            return ids.stream()
                    .map(id -> arrival(id, comments.get(id), cosigners.getOrDefault(id, 0)))
                    .toList();
        });
    }

    private Arrival arrival(CommentId id, @Nullable Comment comment, int cosigners) {
        if (comment == null || !TAKING_PART.contains(comment.standing().status())) {
            return Arrival.outside(id, false);
        }
        var said = words.of(comment);
        var normal = Words.normal(said.text());
        if (normal.isEmpty()) {
            return Arrival.outside(id, said.isUnread());
        }
        return new Arrival(
                id,
                normal,
                Sha256.of(normal),
                comment.isPublic(),
                1 + cosigners,
                Words.normal(comment.submitter().organisation()),
                false);
    }
}
