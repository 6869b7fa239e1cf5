package org.rulewright.comment;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments are disputed by the owner of the mail address that was given. */
@Repository
class DisputeStore {

    private final JdbcClient jdbc;

    DisputeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether it was not disputed already. */
    boolean raise(CommentId comment) {
        return jdbc.sql("""
                insert into comment_dispute as known (comment_id)
                values (:comment)
                on conflict (comment_id) do update
                set since = clock_timestamp(), settled = null
                where known.settled is not null
                """).param("comment", comment.value()).update() == 1;
    }

    /** Says whether it was disputed. */
    boolean settle(CommentId comment) {
        return jdbc.sql("""
                update comment_dispute
                set settled = clock_timestamp()
                where comment_id = :comment
                  and settled is null
                """).param("comment", comment.value()).update() == 1;
    }

    Optional<Instant> openSince(CommentId comment) {
        return jdbc.sql("""
                select since
                from comment_dispute
                where comment_id = :comment
                  and settled is null
                """)
                .param("comment", comment.value())
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .optional();
    }
}
