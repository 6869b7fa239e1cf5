package org.rulewright.comment;

import java.util.Collection;
import java.util.List;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Walks through all comments by their ids, in stretches that stay cheap however many there are. */
@Repository
class CommentIdStore {

    private final JdbcClient jdbc;

    CommentIdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CommentId> after(CommentId last, int limit) {
        return jdbc.sql("""
                select id
                from comment
                where id > :last
                order by id
                limit :limit
                """)
                .param("last", last.value())
                .param("limit", limit)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    List<CommentId> after(DocketId docket, CommentId last, int limit) {
        return jdbc.sql("""
                select id
                from comment
                where docket_id = :docket
                  and id > :last
                order by id
                limit :limit
                """)
                .param("docket", docket.value())
                .param("last", last.value())
                .param("limit", limit)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    /** The numbers of those that stand before a comment in the list of the newest, the nearest first. */
    List<TrackingNumber> before(DocketId docket, Collection<Status> statuses, TrackingNumber next, int most) {
        return jdbc.sql("""
                select tracking_number
                from comment
                where docket_id = :docket
                  and status in (:statuses)
                  and (received, id) > (select received, id from comment where tracking_number = :next)
                order by received, id
                limit :most
                """)
                .param("docket", docket.value())
                .param("statuses", statuses.stream().map(Status::name).toList())
                .param("next", next.value())
                .param("most", most)
                .query((row, _) -> new TrackingNumber(row.getString("tracking_number")))
                .list();
    }
}
