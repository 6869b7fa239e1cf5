package org.rulewright.campaign.counted;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments no longer show what those say that are counted with them. */
@Repository
class LostShownStore {

    private final JdbcClient jdbc;

    LostShownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment that is lost to all that were counted with it before that moment. */
    record Lost(CommentId comment, Instant noted) {}

    /** Notes those of these comments with which others are counted; says whether there were any. */
    boolean note(Collection<CommentId> comments) {
        return jdbc.sql("""
                insert into campaign_lost as l (shown_id)
                select given.id
                from unnest(:comments::bigint[]) as given (id)
                where exists (select from comment c where c.grouped_with = given.id)
                order by given.id
                on conflict (shown_id) do update
                set noted = excluded.noted
                """)
                        .param(
                                "comments",
                                comments.stream()
                                        .map(CommentId::value)
                                        .distinct()
                                        .toArray(Long[]::new))
                        .update()
                > 0;
    }

    /** The next one, kept from everybody else until the transaction ends. */
    Optional<Lost> next() {
        return jdbc.sql("""
                select shown_id, noted
                from campaign_lost
                order by noted
                limit 1
                for update skip locked
                """)
                .query((row, _) -> new Lost(
                        new CommentId(row.getLong("shown_id")),
                        row.getTimestamp("noted").toInstant()))
                .optional();
    }

    void remove(CommentId comment) {
        jdbc.sql("delete from campaign_lost where shown_id = :comment")
                .param("comment", comment.value())
                .update();
    }
}
