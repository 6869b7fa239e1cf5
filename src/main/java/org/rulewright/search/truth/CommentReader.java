package org.rulewright.search.truth;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rulewright.campaign.Campaigns;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.search.truth.Headings.Head;
import org.rulewright.synthesis.AnsweredComments;
import org.rulewright.synthesis.AnsweredComments.Filed;
import org.springframework.stereotype.Component;

/** Reads comments: public ones through the public door, and of the others only those that staff may find. */
@Component
class CommentReader {

    /** Withdrawn and rejected ones are nobody's to find, and confidential ones are in no index. */
    private static final Set<Status> FOR_STAFF = EnumSet.of(Status.GROUPED, Status.WITHHELD, Status.WAITING);

    private final Comments comments;
    private final CommentDesk desk;
    private final AnsweredComments answered;
    private final PublicCampaigns shared;
    private final Campaigns campaigns;
    private final Headings heads;

    CommentReader(
            Comments comments,
            CommentDesk desk,
            AnsweredComments answered,
            PublicCampaigns shared,
            Campaigns campaigns,
            Headings heads) {
        this.comments = comments;
        this.desk = desk;
        this.answered = answered;
        this.shared = shared;
        this.campaigns = campaigns;
        this.heads = heads;
    }

    /**
     * A comment that somebody may find.
     *
     * @param isPublic whether it came through the public door
     * @param shared those for whom it is one of several with that text
     * @param filed the published concerns that it is filed under
     */
    record Findable(Comment comment, Head head, boolean isPublic, Set<Audience> shared, List<Filed> filed) {}

    List<Comment> published(Collection<Long> ids) {
        return comments.all(ids.stream().map(CommentId::new).toList());
    }

    List<Findable> read(Collection<Long> ids, List<Comment> published) {
        var all = ids.stream().map(CommentId::new).toList();
        var known = new Known(
                answered.of(published.stream().map(Comment::id).toList()),
                shared.among(all),
                campaigns.among(all),
                new HashMap<>());
        return Stream.concat(
                        published.stream().map(comment -> readable(comment, true, known)),
                        others(ids, published).map(comment -> readable(comment, false, known)))
                .toList();
    }

    /** What was asked for many comments at once. */
    private record Known(
            Map<CommentId, List<Filed>> filed,
            Set<CommentId> sharedInPublic,
            Set<CommentId> shared,
            Map<DocketId, Head> heads) {

        Set<Audience> sharedFor(CommentId comment) {
            var audiences = EnumSet.noneOf(Audience.class);
            if (sharedInPublic.contains(comment)) {
                audiences.add(Audience.PUBLIC);
            }
            if (shared.contains(comment)) {
                audiences.add(Audience.STAFF);
            }
            return audiences;
        }
    }

    private Findable readable(Comment comment, boolean isPublic, Known known) {
        var head = known.heads().computeIfAbsent(comment.docket(), heads::of);
        var filed = isPublic ? known.filed().getOrDefault(comment.id(), List.of()) : List.<Filed>of();
        return new Findable(comment, head, isPublic, known.sharedFor(comment.id()), filed);
    }

    private Stream<Comment> others(Collection<Long> ids, List<Comment> published) {
        var others = new HashSet<>(ids);
        others.removeAll(published.stream().map(comment -> comment.id().value()).collect(toSet()));
        if (others.isEmpty()) {
            return Stream.empty();
        }
        return desk.all(others.stream().map(CommentId::new).toList()).stream()
                .filter(comment -> FOR_STAFF.contains(comment.standing().status()));
    }
}
