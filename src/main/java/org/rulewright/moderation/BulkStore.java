package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps acts on many comments, how far they are, and what they have still to do. */
@Repository
class BulkStore {

    private static final String STATE = """
            select id, act, total, done, refused, ended, undone
            from moderation_bulk
            """;

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act that has not ended. */
    record Running(BulkId id, BulkOrder.Act act, @Nullable WithholdingReason reason, String note, String by) {}

    /** Something that an act has still to do: decide about a comment, or take a decision back. */
    record Item(long place, CommentId comment, Optional<DecisionId> decision) {}

    BulkId add(BulkOrder order, String by) {
        var reason = order.reason();
        return new BulkId(jdbc.sql("""
                insert into moderation_bulk (docket_id, act, ground, words, begun_by, total)
                values (:docket, :act, :ground, :words, :by, 0)
                returning id
                """)
                .param("docket", order.docket().value())
                .param("act", order.act().name())
                .param("ground", reason == null ? null : reason.ground().name())
                .param("words", reason == null ? order.note() : reason.words())
                .param("by", by)
                .query(Long.class)
                .single());
    }

    /** The act is about these comments of the docket. */
    void choose(BulkId id, DocketId docket, List<CommentId> comments) {
        total(
                id,
                jdbc.sql("""
                insert into moderation_bulk_item (bulk_id, comment_id)
                select :bulk, c.id
                from comment c
                where c.docket_id = :docket
                  and c.id = any (:comments::bigint[])
                order by c.received, c.id
                """)
                        .param("bulk", id.value())
                        .param("docket", docket.value())
                        .param(
                                "comments",
                                comments.stream().map(CommentId::value).toArray(Long[]::new))
                        .update());
    }

    /** The act is about all comments of the docket that wait now and are not held. */
    void chooseWaiting(BulkId id, DocketId docket) {
        total(
                id,
                jdbc.sql("""
                insert into moderation_bulk_item (bulk_id, comment_id)
                select :bulk, c.id
                from comment c
                where c.docket_id = :docket
                  and c.status = 'WAITING'
                  and not exists (select from moderation_hold h where h.comment_id = c.id and h.released is null)
                order by c.received, c.id
                """)
                        .param("bulk", id.value())
                        .param("docket", docket.value())
                        .update());
    }

    private void total(BulkId id, int total) {
        jdbc.sql("update moderation_bulk set total = :total where id = :id")
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    /** It goes on, backwards: over its decisions that stand. */
    void reverse(BulkId id, String by) {
        jdbc.sql("update moderation_bulk set ended = null, undone_by = :by where id = :id")
                .param("by", by)
                .param("id", id.value())
                .update();
        jdbc.sql("""
                insert into moderation_bulk_item (bulk_id, comment_id, decision_id)
                select bulk_id, comment_id, id
                from moderation_decision
                where bulk_id = :bulk
                  and undone is null
                order by id
                """).param("bulk", id.value()).update();
    }

    /** The acts that have not ended, the first one in front. */
    List<Running> running() {
        return jdbc.sql("""
                select id, act, ground, words, coalesce(undone_by, begun_by) as by
                from moderation_bulk
                where ended is null
                order by id
                """).query((row, _) -> running(row)).list();
    }

    /** What the act does next, kept from everybody else until the transaction ends; empty where nothing is free. */
    Optional<Item> next(BulkId id) {
        return jdbc.sql("""
                select place, comment_id, decision_id
                from moderation_bulk_item
                where bulk_id = :bulk
                order by place
                limit 1
                for update skip locked
                """)
                .param("bulk", id.value())
                .query((row, _) -> new Item(
                        row.getLong("place"),
                        new CommentId(row.getLong("comment_id")),
                        Optional.ofNullable(row.getObject("decision_id", Long.class))
                                .map(DecisionId::new)))
                .optional();
    }

    /** The item is settled, and counts so; one that somebody else settled does not count again. */
    void settle(BulkId id, Item item, Outcome outcome) {
        jdbc.sql("""
                with settled as (
                    delete from moderation_bulk_item
                    where bulk_id = :bulk
                      and place = :place
                    returning place
                )
                update moderation_bulk
                set done = done + :done, refused = refused + :refused, undone = undone + :undone
                where id = :bulk
                  and exists (select from settled)
                """)
                .param("bulk", id.value())
                .param("place", item.place())
                .param("done", outcome == Outcome.DONE ? 1 : 0)
                .param("refused", outcome == Outcome.REFUSED ? 1 : 0)
                .param("undone", outcome == Outcome.UNDONE ? 1 : 0)
                .update();
    }

    /** What came of an item. */
    enum Outcome {
        DONE,
        REFUSED,
        UNDONE,
        LEFT
    }

    /** Ends the act where nothing of it is left. */
    void endIfSettled(BulkId id) {
        jdbc.sql("""
                update moderation_bulk
                set ended = clock_timestamp()
                where id = :bulk
                  and ended is null
                  and not exists (select from moderation_bulk_item i where i.bulk_id = :bulk)
                """).param("bulk", id.value()).update();
    }

    void belongs(DecisionId decision, BulkId bulk) {
        jdbc.sql("update moderation_decision set bulk_id = :bulk where id = :id")
                .param("bulk", bulk.value())
                .param("id", decision.value())
                .update();
    }

    Optional<BulkState> find(BulkId id) {
        return jdbc.sql(STATE + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> state(row))
                .optional();
    }

    /** Those of a docket that have not ended. */
    List<BulkState> running(DocketId docket) {
        return jdbc.sql(STATE + """
                where docket_id = :docket
                  and ended is null
                order by id
                """)
                .param("docket", docket.value())
                .query((row, _) -> state(row))
                .list();
    }

    private static Running running(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        var words = row.getString("words");
        return new Running(
                new BulkId(row.getLong("id")),
                BulkOrder.Act.valueOf(row.getString("act")),
                ground == null ? null : new WithholdingReason(Ground.valueOf(ground), words),
                words,
                row.getString("by"));
    }

    private static BulkState state(ResultSet row) throws SQLException {
        return new BulkState(
                new BulkId(row.getLong("id")),
                BulkOrder.Act.valueOf(row.getString("act")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("refused"),
                row.getTimestamp("ended") != null,
                row.getInt("undone"));
    }
}
