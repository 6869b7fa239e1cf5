package org.rulewright.moderation;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what acts on many comments have still to do. */
@Repository
class BulkItemStore {

    private final JdbcClient jdbc;

    BulkItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that an act has still to do: decide about a comment, or take a decision back. */
    record Item(long place, CommentId comment, Optional<DecisionId> decision) {}

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

    /** The act is about its own decisions that stand, to take them back; what others are counted with comes last. */
    void chooseDecided(BulkId id) {
        jdbc.sql("""
                insert into moderation_bulk_item (bulk_id, comment_id, decision_id)
                select bulk_id, comment_id, id
                from moderation_decision
                where bulk_id = :bulk
                  and undone is null
                order by to_status = 'PUBLISHED', id
                """).param("bulk", id.value()).update();
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
}
