package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what was decided about very many comments at once, and takes it back. */
@Repository
class GroupDecisionStore {

    private final JdbcClient jdbc;

    GroupDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided about a comment, or taken back. */
    record Decided(DecisionId decision, CommentId comment, TrackingNumber number, TrackingNumber shown) {}

    /** Writes down that these comments were grouped just now; and how many are counted with which one. */
    List<Decided> decided(BulkId bulk, Collection<CommentId> comments, String by) {
        return jdbc.sql("""
                with made as (
                    insert into moderation_decision (docket_id, comment_id, decided_by, from_status, to_status, bulk_id,
                                                     shown_id)
                    select docket_id, id, :by, 'WAITING', 'GROUPED', :bulk, grouped_with
                    from comment
                    where id = any (:comments::bigint[])
                    order by id
                    returning id, docket_id, comment_id, shown_id
                ), counted as (
                    insert into moderation_shown as s (bulk_id, shown_id, docket_id, first_decision, counted)
                    select :bulk, shown_id, docket_id, min(id), count(*)
                    from made
                    group by docket_id, shown_id
                    on conflict (bulk_id, shown_id) do update
                    set counted = s.counted + excluded.counted
                )
                select m.id, m.comment_id, c.tracking_number, s.tracking_number as shown
                from made m
                join comment c on c.id = m.comment_id
                join comment s on s.id = m.shown_id
                order by m.id
                """)
                .param("bulk", bulk.value())
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .param("by", by)
                .query((row, _) -> decided(row))
                .list();
    }

    /** Of these decisions those that group a comment, are its last and stand. */
    List<Decided> standing(Collection<DecisionId> decisions) {
        return jdbc.sql("""
                select d.id, d.comment_id, c.tracking_number, s.tracking_number as shown
                from moderation_decision d
                join comment c on c.id = d.comment_id
                join comment s on s.id = d.shown_id
                where d.id = any (:decisions::bigint[])
                  and d.undone is null
                  and d.to_status = 'GROUPED'
                  and not exists (select from moderation_decision l where l.comment_id = d.comment_id and l.id > d.id)
                order by d.id
                """)
                .param("decisions", decisions.stream().map(DecisionId::value).toArray(Long[]::new))
                .query((row, _) -> decided(row))
                .list();
    }

    void undo(List<Decided> decisions, String by) {
        jdbc.sql("""
                with undone as (
                    update moderation_decision
                    set undone = clock_timestamp(), undone_by = :by
                    where id = any (:decisions::bigint[])
                    returning bulk_id, shown_id
                )
                update moderation_shown s
                set undone = s.undone + u.many
                from (select bulk_id, shown_id, count(*) as many from undone group by bulk_id, shown_id) u
                where s.bulk_id = u.bulk_id
                  and s.shown_id = u.shown_id
                """)
                .param("by", by)
                .param(
                        "decisions",
                        decisions.stream().map(each -> each.decision().value()).toArray(Long[]::new))
                .update();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                new DecisionId(row.getLong("id")),
                new CommentId(row.getLong("comment_id")),
                new TrackingNumber(row.getString("tracking_number")),
                new TrackingNumber(row.getString("shown")));
    }
}
