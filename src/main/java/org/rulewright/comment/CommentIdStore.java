package org.rulewright.comment;

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
}
