package org.rulewright.campaign.grouping;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.rulewright.comment.GroupedComments;
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
    private final GroupedComments grouped;
    private final CommentWords words;
    private final MemberStore members;

    ArrivalReader(CommentDesk desk, GroupedComments grouped, CommentWords words, MemberStore members) {
        this.desk = desk;
        this.grouped = grouped;
        this.words = words;
        this.members = members;
    }

    /** A grouped comment says what the one says with which it is counted, as long as that is public. */
    List<Arrival> read(Collection<CommentId> ids) {
        var cosigners = members.cosigners(ids);
        return OwnAuthority.as(Role.ADMIN, () -> {
            var comments = byId(ids);
            var shown = grouped.shown(ids);
            var speakers = byId(Set.copyOf(shown.values()));
            var heard = new HashMap<CommentId, Said>();
            return ids.stream()
                    .map(id -> {
                        var comment = comments.get(id);
                        if (comment == null
                                || !TAKING_PART.contains(comment.standing().status())) {
                            return Arrival.outside(id, false);
                        }
                        var speaker = speaker(comment, speakers.get(shown.getOrDefault(id, id)));
                        var said = heard.computeIfAbsent(speaker.id(), _ -> words.of(speaker));
                        return arrival(comment, said, cosigners.getOrDefault(id, 0));
                    })
                    .toList();
        });
    }

    private Map<CommentId, Comment> byId(Collection<CommentId> ids) {
        return desk.all(ids).stream().collect(toMap(Comment::id, Function.identity()));
    }

    private static Comment speaker(Comment comment, @Nullable Comment shown) {
        return shown != null && shown.isPublic() ? shown : comment;
    }

    private static Arrival arrival(Comment comment, Said said, int cosigners) {
        var normal = Words.normal(said.text());
        if (normal.isEmpty()) {
            return Arrival.outside(comment.id(), said.isUnread());
        }
        var isCounted = comment.standing().status() == Status.GROUPED;
        return new Arrival(
                comment.id(),
                normal,
                Sha256.of(normal),
                isCounted || comment.isPublic(),
                isCounted,
                1 + cosigners,
                Words.normal(comment.submitter().organisation()),
                false,
                isCounted ? List.of() : said.beside());
    }
}
