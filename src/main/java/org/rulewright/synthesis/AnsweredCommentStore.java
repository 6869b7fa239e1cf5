package org.rulewright.synthesis;

import java.util.Collection;
import java.util.List;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the published concerns of many comments in one go. */
@Repository
class AnsweredCommentStore {

    private final JdbcClient jdbc;

    AnsweredCommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That something in the comment is filed under the concern. */
    record Filing(CommentId comment, ConcernId concern, DocketId docket) {}

    List<Filing> published(Collection<CommentId> comments) {
        return jdbc.sql("""
                select distinct e.comment_id, f.concern_id, e.docket_id
                from excerpt e
                join filing f on f.excerpt_id = e.id
                join response r on r.concern_id = f.concern_id
                where e.comment_id = any (:comments::bigint[])
                  and e.shown
                  and r.published is not null
                order by e.comment_id, f.concern_id
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> new Filing(
                        new CommentId(row.getLong("comment_id")),
                        new ConcernId(row.getLong("concern_id")),
                        new DocketId(row.getLong("docket_id"))))
                .list();
    }
}
