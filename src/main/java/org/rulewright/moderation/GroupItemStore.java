package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CountedWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what acts that count comments with others have still to do, and what they decided; many by one statement. */
@Repository
class GroupItemStore {

    private final JdbcClient jdbc;

    GroupItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be done with a comment. */
    enum Task {
        GROUP,
        UNGROUP,
        /** To take back a decision that shows it. */
        UNPUBLISH
    }

    /** What an act has still to do; the decision is null where none is to be taken back. */
    record Item(
            long place,
            Task task,
            CountedWith pair,
            @Nullable DecisionId decision) {}

    void choose(BulkId bulk, List<CountedWith> counted) {
        jdbc.sql("""
                with chosen as (
                    insert into moderation_bulk_item (bulk_id, comment_id, version, shown_id, shown_version)
                    select :bulk, comment, version, shown, shown_version
                    from unnest(:comments::bigint[], :versions::int[], :shown::bigint[], :shownVersions::int[])
                         with ordinality as given (comment, version, shown, shown_version, place)
                    order by place
                    returning 1
                )
                update moderation_bulk
                set total = (select count(*) from chosen)
                where id = :bulk
                """)
                .param("bulk", bulk.value())
                .param(
                        "comments",
                        ids(counted.stream().map(CountedWith::comment).toList()))
                .param("versions", counted.stream().map(CountedWith::version).toArray(Integer[]::new))
                .param("shown", ids(counted.stream().map(CountedWith::shown).toList()))
                .param(
                        "shownVersions",
                        counted.stream().map(CountedWith::shownVersion).toArray(Integer[]::new))
                .update();
    }

    /** What the act does next, kept from everybody else until the transaction ends. */
    List<Item> next(BulkId bulk, int most) {
        return jdbc.sql("""
                select i.place, i.comment_id, coalesce(i.version, 0) as version, coalesce(i.shown_id, 0) as shown_id,
                       coalesce(i.shown_version, 0) as shown_version, i.decision_id,
                       case when i.decision_id is null then 'GROUP'
                            when d.to_status = 'GROUPED' then 'UNGROUP'
                            else 'UNPUBLISH' end as task
                from moderation_bulk_item i
                left join moderation_decision d on d.id = i.decision_id
                where i.bulk_id = :bulk
                order by i.place
                limit :most
                for update of i skip locked
                """)
                .param("bulk", bulk.value())
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    /** Those of these comments that nobody holds for an expert. */
    List<CommentId> free(Collection<CommentId> comments) {
        return jdbc.sql("""
                select given.id
                from unnest(:comments::bigint[]) as given (id)
                where not exists (select from moderation_hold h where h.comment_id = given.id and h.released is null)
                """)
                .param("comments", ids(comments))
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    /** These are settled, and count so. */
    void settle(BulkId bulk, List<Item> items, Outcomes outcomes) {
        jdbc.sql("""
                with settled as (
                    delete from moderation_bulk_item
                    where bulk_id = :bulk
                      and place = any (:places::bigint[])
                )
                update moderation_bulk
                set done = done + :done, refused = refused + :refused, undone = undone + :undone
                where id = :bulk
                """)
                .param("bulk", bulk.value())
                .param("places", items.stream().map(Item::place).toArray(Long[]::new))
                .param("done", outcomes.done())
                .param("refused", outcomes.refused())
                .param("undone", outcomes.undone())
                .update();
    }

    /** What came of many items. */
    record Outcomes(int done, int refused, int undone) {}

    private static Item item(ResultSet row) throws SQLException {
        var decision = row.getObject("decision_id", Long.class);
        return new Item(
                row.getLong("place"),
                Task.valueOf(row.getString("task")),
                new CountedWith(
                        new CommentId(row.getLong("comment_id")),
                        row.getInt("version"),
                        new CommentId(row.getLong("shown_id")),
                        row.getInt("shown_version")),
                decision == null ? null : new DecisionId(decision));
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
