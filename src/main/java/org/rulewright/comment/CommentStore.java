package org.rulewright.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads comments, and moves them from one status to the next. */
@Repository
class CommentStore {

    private static final String SELECT = """
            select id, docket_id, tracking_number, submitter_kind, name, organisation, category, country, stance,
                   body, received, channel, late, within_grace, sample, status, status_reason, status_since
            from comment
            """;

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
        return whole(jdbc.sql(SELECT + "where tracking_number = :number")
                        .param("number", number.value())
                        .query((row, _) -> bare(row))
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Comment> findByReceipt(String fingerprint) {
        return whole(jdbc.sql(SELECT + "where receipt_fingerprint = :fingerprint")
                        .param("fingerprint", fingerprint)
                        .query((row, _) -> bare(row))
                        .list())
                .stream()
                .findFirst();
    }

    List<Comment> all(Collection<CommentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return whole(jdbc.sql(SELECT + """
                where id in (:ids)
                order by received desc, id desc
                """)
                .param("ids", ids.stream().map(CommentId::value).toList())
                .query((row, _) -> bare(row))
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
        return whole(jdbc.sql(SELECT + """
                where docket_id = :docket
                  and status in (:statuses)
                order by received desc, id desc
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("statuses", statuses.stream().map(Status::name).toList())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> bare(row))
                .list());
    }

    List<Comment> oldest(DocketId docket, Status status, Page page) {
        return whole(jdbc.sql(SELECT + """
                where docket_id = :docket
                  and status = :status
                order by received, id
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("status", status.name())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> bare(row))
                .list());
    }

    Map<DocketId, Long> counts(Status status) {
        var counts = new HashMap<DocketId, Long>();
        jdbc.sql("""
                select docket_id, count(*) as comments
                from comment
                where status = :status
                group by docket_id
                """).param("status", status.name()).query(row -> {
            counts.put(new DocketId(row.getLong("docket_id")), row.getLong("comments"));
        });
        return counts;
    }

    /** Counts the docket's comments, and those at each status, in one statement, so that no act falls between two counts. */
    Ledger ledger(DocketId docket) {
        var terms = new EnumMap<Status, Long>(Status.class);
        var received = new AtomicLong();
        for (var status : Status.values()) {
            terms.put(status, 0L);
        }
        jdbc.sql("""
                select status, count(*) as comments
                from comment
                where docket_id = :docket
                group by grouping sets ((status), ())
                """).param("docket", docket.value()).query(row -> {
            var status = row.getString("status");
            if (status == null) {
                received.set(row.getLong("comments"));
            } else {
                terms.put(Status.valueOf(status), row.getLong("comments"));
            }
        });
        return new Ledger(received.get(), terms);
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

    static Submitter submitter(ResultSet row) throws SQLException {
        return new Submitter(
                SubmitterKind.valueOf(row.getString("submitter_kind")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("category"),
                row.getString("country"));
    }

    private static Comment bare(ResultSet row) throws SQLException {
        return new Comment(
                new CommentId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                new TrackingNumber(row.getString("tracking_number")),
                submitter(row),
                Stance.valueOf(row.getString("stance")),
                row.getString("body"),
                new Comment.Reception(
                        row.getTimestamp("received").toInstant(),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("late"),
                        row.getBoolean("within_grace"),
                        row.getBoolean("sample")),
                new Comment.Standing(
                        Status.valueOf(row.getString("status")),
                        row.getString("status_reason"),
                        row.getTimestamp("status_since").toInstant()),
                List.of(),
                List.of(),
                List.of());
    }
}
