package org.rulewright.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads comments, and moves them from one status to the next. */
@Repository
class CommentStore {

    private final JdbcClient jdbc;
    private final PointStore points;
    private final AttachmentStore attachments;
    private final GapStore gaps;

    CommentStore(JdbcClient jdbc, PointStore points, AttachmentStore attachments, GapStore gaps) {
        this.jdbc = jdbc;
        this.points = points;
        this.attachments = attachments;
        this.gaps = gaps;
    }

    Optional<Comment> find(TrackingNumber number) {
        return whole(jdbc.sql(CommentRow.SELECT + "where tracking_number = :number")
                        .param("number", number.value())
                        .query((row, _) -> CommentRow.bare(row))
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Comment> findByReceipt(String fingerprint) {
        return whole(jdbc.sql(CommentRow.SELECT + "where receipt_fingerprint = :fingerprint")
                        .param("fingerprint", fingerprint)
                        .query((row, _) -> CommentRow.bare(row))
                        .list())
                .stream()
                .findFirst();
    }

    List<Comment> all(Collection<CommentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return whole(jdbc.sql(CommentRow.SELECT + """
                where id in (:ids)
                order by received desc, id desc
                """)
                .param("ids", ids.stream().map(CommentId::value).toList())
                .query((row, _) -> CommentRow.bare(row))
                .list());
    }

    Map<CommentId, TrackingNumber> publishedNumbers(Collection<CommentId> ids) {
        var numbers = new HashMap<CommentId, TrackingNumber>();
        jdbc.sql("""
                select id, tracking_number
                from comment
                where id = any (:ids::bigint[])
                  and status = 'PUBLISHED'
                """)
                .param("ids", ids.stream().map(CommentId::value).toArray(Long[]::new))
                .query(row -> {
                    numbers.put(new CommentId(row.getLong("id")), new TrackingNumber(row.getString("tracking_number")));
                });
        return numbers;
    }

    List<Comment> page(DocketId docket, Collection<Status> statuses, Page page) {
        return whole(jdbc.sql(CommentRow.SELECT + """
                where docket_id = :docket
                  and status in (:statuses)
                order by received desc, id desc
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("statuses", statuses.stream().map(Status::name).toList())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> CommentRow.bare(row))
                .list());
    }

    /** Those that stand behind a comment in the list of the newest; none where nobody knows that one. */
    List<Comment> behind(DocketId docket, Collection<Status> statuses, TrackingNumber last, int most) {
        return whole(jdbc.sql(CommentRow.SELECT + """
                where docket_id = :docket
                  and status in (:statuses)
                  and (received, id) < (select received, id from comment where tracking_number = :last)
                order by received desc, id desc
                limit :most
                """)
                .param("docket", docket.value())
                .param("statuses", statuses.stream().map(Status::name).toList())
                .param("last", last.value())
                .param("most", most)
                .query((row, _) -> CommentRow.bare(row))
                .list());
    }

    List<Comment> oldest(DocketId docket, Status status, Page page) {
        return whole(jdbc.sql(CommentRow.SELECT + """
                where docket_id = :docket
                  and status = :status
                order by received, id
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("status", status.name())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> CommentRow.bare(row))
                .list());
    }

    /** Moves the comment only if nothing about it was decided, and nothing in it changed, since the caller saw it. */
    boolean move(Comment seen, Status to, String reason) {
        return jdbc.sql("""
                update comment
                set status = :to, status_reason = :reason, status_since = clock_timestamp(), grouped_with = null
                where id = :comment
                  and status = :from
                  and status_since = :since
                """)
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("comment", seen.id().value())
                        .param("from", seen.standing().status().name())
                        .param("since", seen.standing().since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Moves the comment only if it still stands where the caller saw it; says whether it did. */
    boolean move(CommentId comment, Status from, Status to, String reason) {
        return jdbc.sql("""
                update comment
                set status = :to, status_reason = :reason, status_since = clock_timestamp(), grouped_with = null
                where id = :comment
                  and status = :from
                """)
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("comment", comment.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private List<Comment> whole(List<Comment> bare) {
        var ids = bare.stream().map(comment -> comment.id().value()).toList();
        if (ids.isEmpty()) {
            return bare;
        }
        var pointsOf = points.of(ids).stream()
                .collect(groupingBy(PointStore.Owned::comment, mapping(PointStore.Owned::point, toList())));
        var filesOf = attachments.of(ids).stream()
                .collect(groupingBy(AttachmentStore.Owned::comment, mapping(AttachmentStore.Owned::file, toList())));
        var gapsOf = gaps.of(ids).stream()
                .collect(groupingBy(GapStore.Owned::comment, mapping(GapStore.Owned::gap, toList())));
        return bare.stream()
                .map(comment -> new Comment(
                        comment.id(),
                        comment.docket(),
                        comment.trackingNumber(),
                        comment.submitter(),
                        comment.stance(),
                        comment.body(),
                        comment.reception(),
                        comment.standing(),
                        pointsOf.getOrDefault(comment.id().value(), List.of()),
                        filesOf.getOrDefault(comment.id().value(), List.of()),
                        gapsOf.getOrDefault(comment.id().value(), List.of())))
                .toList();
    }
}
