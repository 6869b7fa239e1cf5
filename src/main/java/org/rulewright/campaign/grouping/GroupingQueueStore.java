package org.rulewright.campaign.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.comment.queue.CommentQueueStore;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments have yet to be grouped, and lets one at a time group those of a docket. */
@Repository
class GroupingQueueStore extends CommentQueueStore {

    private final JdbcClient jdbc;

    GroupingQueueStore(JdbcClient jdbc) {
        super(jdbc, "campaign_queue");
        this.jdbc = jdbc;
    }

    void add(DocketId docket, CommentId comment) {
        jdbc.sql("insert into campaign_queue (docket_id, comment_id) values (:docket, :comment)")
                .param("docket", docket.value())
                .param("comment", comment.value())
                .update();
    }

    /** Adds very many comments at once. */
    void addAll(DocketId docket, Collection<CommentId> comments) {
        jdbc.sql("""
                insert into campaign_queue (docket_id, comment_id)
                select :docket, unnest(:comments::bigint[])
                """)
                .param("docket", docket.value())
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .update();
    }

    /** Adds all that say what this comment says, since they are counted with it. */
    void addCountedWith(CommentId comment) {
        jdbc.sql("""
                insert into campaign_queue (docket_id, comment_id)
                select docket_id, id
                from comment
                where grouped_with = :comment
                order by id
                """).param("comment", comment.value()).update();
    }

    void add(TrackingNumber number) {
        jdbc.sql("""
                insert into campaign_queue (docket_id, comment_id)
                select docket_id, id from comment where tracking_number = :number
                """).param("number", number.value()).update();
    }

    /**
     * Holds a docket with work that nobody else holds, until the transaction ends; any of them.
     *
     * <p>It asks for the first row of each by the index: whether there is any would be looked for in all rows of the others.
     */
    Optional<DocketId> holdNext() {
        return jdbc.sql("""
                select d.docket_id
                from campaign_docket d
                where (select q.next_try
                       from campaign_queue q
                       where q.docket_id = d.docket_id
                       order by q.next_try
                       limit 1) <= clock_timestamp()
                order by random()
                limit 1
                for update of d skip locked
                """)
                .query((row, _) -> new DocketId(row.getLong("docket_id")))
                .optional();
    }

    /** Holds the docket, and waits for whoever holds it. */
    void hold(DocketId docket) {
        jdbc.sql("select docket_id from campaign_docket where docket_id = :docket for update")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    /** Rows that whoever holds the docket may work off, those that wait longest first. */
    List<Claim> claim(DocketId docket, int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from campaign_queue
                where docket_id = :docket
                  and next_try <= clock_timestamp()
                order by next_try, id
                limit :most
                """)
                .param("docket", docket.value())
                .param("most", most)
                .query((row, _) -> claim(row))
                .list();
    }
}
