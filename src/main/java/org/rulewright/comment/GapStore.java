package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where words of a comment are hidden, and under which ground; never the words. */
@Repository
class GapStore {

    private final JdbcClient jdbc;

    GapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(long comment, Gap gap) {}

    List<Owned> of(Collection<Long> comments) {
        return jdbc.sql("""
                select comment_id, place, starts, ends, kind, ground
                from comment_gap
                where comment_id in (:comments)
                order by comment_id, place, starts
                """)
                .param("comments", comments)
                .query((row, _) -> new Owned(row.getLong("comment_id"), gap(row)))
                .list();
    }

    /** Puts these gaps in the place of those that the comment has. */
    void replace(CommentId comment, List<Gap> gaps) {
        jdbc.sql("delete from comment_gap where comment_id = :comment")
                .param("comment", comment.value())
                .update();
        for (var gap : gaps) {
            jdbc.sql("""
                    insert into comment_gap (comment_id, place, starts, ends, kind, ground)
                    values (:comment, :place, :starts, :ends, :kind, :ground)
                    """)
                    .param("comment", comment.value())
                    .param("place", gap.place())
                    .param("starts", gap.start())
                    .param("ends", gap.end())
                    .param("kind", gap.kind().name())
                    .param("ground", gap.ground())
                    .update();
        }
    }

    static Gap gap(ResultSet row) throws SQLException {
        return new Gap(
                row.getString("place"),
                row.getInt("starts"),
                row.getInt("ends"),
                Gap.Kind.valueOf(row.getString("kind")),
                row.getString("ground"));
    }
}
