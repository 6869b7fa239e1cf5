package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments are held, and which wait without being held. */
@Repository
class HoldStore {

    private static final String BEHIND =
            "(c.received, c.id) > (select a.received, a.id from comment a where a.tracking_number = :after)";

    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the comment unless it is held; says whether it did. */
    boolean add(Comment comment, String by, String note) {
        return jdbc.sql("""
                insert into moderation_hold (docket_id, comment_id, held_by, note)
                values (:docket, :comment, :by, :note)
                on conflict do nothing
                """)
                        .param("docket", comment.docket().value())
                        .param("comment", comment.id().value())
                        .param("by", by)
                        .param("note", note)
                        .update()
                == 1;
    }

    /** The hold of the comment lasts until its sender has answered. */
    void asks(CommentId comment) {
        jdbc.sql("update moderation_hold set asks = true where comment_id = :comment and released is null")
                .param("comment", comment.value())
                .update();
    }

    /** Ends a hold that lasted until the sender answered; says whether there was one. */
    boolean releaseAsking(CommentId comment, String by) {
        return jdbc.sql("""
                update moderation_hold
                set released = clock_timestamp(), released_by = :by
                where comment_id = :comment
                  and asks
                  and released is null
                """).param("by", by).param("comment", comment.value()).update() == 1;
    }

    Optional<Hold> open(CommentId comment) {
        return jdbc.sql("""
                select id, comment_id, held_by, held, note
                from moderation_hold
                where comment_id = :comment
                  and released is null
                """)
                .param("comment", comment.value())
                .query((row, _) -> hold(row))
                .optional();
    }

    /** Those of a docket, the oldest first. */
    List<Hold> open(DocketId docket, Page page) {
        return jdbc.sql("""
                select h.id, h.comment_id, h.held_by, h.held, h.note
                from moderation_hold h
                join comment c on c.id = h.comment_id
                where h.docket_id = :docket
                  and h.released is null
                  and c.status = 'WAITING'
                order by h.id
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> hold(row))
                .list();
    }

    /** How many comments that wait are held, by docket; dockets without any are left out. */
    Map<DocketId, Long> counts() {
        var counts = new HashMap<DocketId, Long>();
        jdbc.sql("""
                select h.docket_id, count(*) as comments
                from moderation_hold h
                join comment c on c.id = h.comment_id
                where h.released is null
                  and c.status = 'WAITING'
                group by h.docket_id
                """).query(row -> {
            counts.put(new DocketId(row.getLong("docket_id")), row.getLong("comments"));
        });
        return counts;
    }

    /**
     * The comments of a docket that wait and are not held, the oldest first.
     *
     * @param after the tracking number of the comment behind which they begin; empty for the oldest
     */
    List<CommentId> waiting(DocketId docket, String after, int many) {
        return jdbc.sql("""
                select c.id
                from comment c
                where c.docket_id = :docket
                  and c.status = 'WAITING'
                  and BEHIND
                  and not exists (select from moderation_hold h where h.comment_id = c.id and h.released is null)
                order by c.received, c.id
                limit :many
                """.replace("BEHIND", after.isEmpty() ? "true" : BEHIND))
                .param("docket", docket.value())
                .param("after", after)
                .param("many", many)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    /** Ends the hold; says whether it was open. */
    boolean release(HoldId id, String by) {
        return jdbc.sql("""
                update moderation_hold
                set released = clock_timestamp(), released_by = :by
                where id = :id
                  and released is null
                """).param("by", by).param("id", id.value()).update() == 1;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                new HoldId(row.getLong("id")),
                new CommentId(row.getLong("comment_id")),
                row.getString("held_by"),
                row.getTimestamp("held").toInstant(),
                row.getString("note"));
    }
}
