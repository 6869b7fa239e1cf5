package org.rulewright.synthesis;

import java.util.Collection;
import java.util.List;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.queue.CommentQueueStore;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.LiftingStore.Lifted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments have yet to be looked at for what they add to their campaign. */
@Repository
class LiftingQueueStore extends CommentQueueStore {

    private final JdbcClient jdbc;

    LiftingQueueStore(JdbcClient jdbc) {
        super(jdbc, "addition_queue");
        this.jdbc = jdbc;
    }

    /** Has those of these comments looked at that may add something, and those that did before. */
    void add(DocketId docket, Collection<CommentId> adding, Collection<CommentId> all) {
        jdbc.sql("""
                insert into addition_queue (docket_id, comment_id)
                select :docket, id from unnest(:adding::bigint[]) as given (id)
                union
                select :docket, comment_id from lifted_addition where comment_id = any (:all::bigint[])
                """)
                .param("docket", docket.value())
                .param("adding", ids(adding))
                .param("all", ids(all))
                .update();
    }

    /** Has those looked at who say the same as this one, and for whom it was not lifted. */
    void addOthers(Lifted addition) {
        jdbc.sql("""
                insert into addition_queue (docket_id, comment_id)
                select c.docket_id, c.id
                from lifted_addition l
                join comment c on c.id = l.comment_id
                where l.campaign_id = :campaign
                  and l.hash = :hash
                  and not l.lifted
                order by c.id
                limit 20
                """)
                .param("campaign", addition.campaign().value())
                .param("hash", addition.hash())
                .update();
    }

    /** Rows that are kept from everybody else until the transaction ends, those that wait longest first. */
    List<Claim> claim(int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from addition_queue
                where next_try <= clock_timestamp()
                order by next_try, id
                limit :most
                for update skip locked
                """)
                .param("most", most)
                .query((row, _) -> claim(row))
                .list();
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
