package org.rulewright.moderation;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps acts on many comments, and how far they are. */
@Repository
class BulkStore {

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BulkId add(BulkOrder order, String by, int total) {
        var reason = order.reason();
        return new BulkId(jdbc.sql("""
                insert into moderation_bulk (docket_id, act, ground, words, begun_by, total)
                values (:docket, :act, :ground, :words, :by, :total)
                returning id
                """)
                .param("docket", order.docket().value())
                .param("act", order.act().name())
                .param("ground", reason == null ? null : reason.ground().name())
                .param("words", reason == null ? order.note() : reason.words())
                .param("by", by)
                .param("total", total)
                .query(Long.class)
                .single());
    }

    /** The comments of the docket that wait now and are not held. */
    List<CommentId> waiting(DocketId docket) {
        return jdbc.sql("""
                select c.id
                from comment c
                where c.docket_id = :docket
                  and c.status = 'WAITING'
                  and not exists (select from moderation_hold h where h.comment_id = c.id and h.released is null)
                order by c.received, c.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    void count(BulkId id, int done, int refused) {
        jdbc.sql("update moderation_bulk set done = done + :done, refused = refused + :refused where id = :id")
                .param("done", done)
                .param("refused", refused)
                .param("id", id.value())
                .update();
    }

    void end(BulkId id) {
        jdbc.sql("update moderation_bulk set ended = clock_timestamp() where id = :id")
                .param("id", id.value())
                .update();
    }

    /** It goes on, backwards. */
    void reopen(BulkId id) {
        jdbc.sql("update moderation_bulk set ended = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void undone(BulkId id, String by) {
        jdbc.sql("update moderation_bulk set undone = undone + 1, undone_by = :by where id = :id")
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    void belongs(DecisionId decision, BulkId bulk) {
        jdbc.sql("update moderation_decision set bulk_id = :bulk where id = :id")
                .param("bulk", bulk.value())
                .param("id", decision.value())
                .update();
    }

    /** The decisions of it that stand. */
    List<DecisionId> decisions(BulkId bulk) {
        return jdbc.sql("select id from moderation_decision where bulk_id = :bulk and undone is null order by id")
                .param("bulk", bulk.value())
                .query((row, _) -> new DecisionId(row.getLong("id")))
                .list();
    }

    Optional<BulkState> find(BulkId id) {
        return jdbc.sql("""
                select id, act, total, done, refused, ended, undone
                from moderation_bulk
                where id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new BulkState(
                        new BulkId(row.getLong("id")),
                        BulkOrder.Act.valueOf(row.getString("act")),
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getInt("refused"),
                        row.getTimestamp("ended") != null,
                        row.getInt("undone")))
                .optional();
    }
}
