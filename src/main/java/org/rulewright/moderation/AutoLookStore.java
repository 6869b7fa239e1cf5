package org.rulewright.moderation;

import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments the rules have still to look at. */
@Repository
class AutoLookStore {

    private final JdbcClient jdbc;

    AutoLookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the comment where its docket publishes anything without a person; says whether it did. */
    boolean add(CommentId comment, DocketId docket) {
        return jdbc.sql("""
                insert into moderation_auto_look (comment_id, docket_id)
                select :comment, docket_id
                from moderation_auto_in_force
                where docket_id = :docket
                  and (harmless or duplicates)
                on conflict do nothing
                """)
                        .param("comment", comment.value())
                        .param("docket", docket.value())
                        .update()
                == 1;
    }

    /** The next one, kept from everybody else until the transaction ends. */
    Optional<CommentId> next() {
        return jdbc.sql("""
                select comment_id
                from moderation_auto_look
                order by comment_id
                limit 1
                for update skip locked
                """)
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .optional();
    }

    void remove(CommentId comment) {
        jdbc.sql("delete from moderation_auto_look where comment_id = :comment")
                .param("comment", comment.value())
                .update();
    }
}
