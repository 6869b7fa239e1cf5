package org.rulewright.search.index;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.rulewright.search.index.OutboxRow.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what has yet to reach the index. */
@Repository
class OutboxStore {

    private static final int LONGEST_FAILURE = 2000;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Kind kind, long subject) {
        jdbc.sql("""
                insert into search_outbox (kind, subject)
                values (:kind, :subject)
                """).param("kind", kind.name()).param("subject", subject).update();
    }

    /** Adds very many comments that changed just now. */
    void addAll(Collection<Long> comments) {
        jdbc.sql("""
                insert into search_outbox (kind, subject)
                select 'COMMENT', unnest(:comments::bigint[])
                """).param("comments", comments.toArray(Long[]::new)).update();
    }

    /** Adds what may wait until all that just happened has been sent. */
    void addInBackground(Collection<Long> comments) {
        jdbc.sql("""
                insert into search_outbox (kind, subject, background)
                select 'COMMENT', unnest(:comments::bigint[]), true
                """).param("comments", comments.toArray(Long[]::new)).update();
    }

    /** Takes rows that no other relay has taken, until the transaction ends. */
    List<OutboxRow> claim(int limit) {
        return jdbc.sql("""
                with claimed as (
                    select id, kind, subject, attempts
                    from search_outbox
                    where set_aside is null
                      and next_try <= clock_timestamp()
                    order by background, id
                    limit :limit
                    for update skip locked)
                select id, kind, subject, attempts, nextval('search_version') as version
                from claimed
                """)
                .param("limit", limit)
                .query((row, _) -> new OutboxRow(
                        row.getLong("id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("subject"),
                        row.getInt("attempts"),
                        row.getLong("version")))
                .list();
    }

    void remove(Collection<Long> rows) {
        jdbc.sql("delete from search_outbox where id = any (:rows::bigint[])")
                .param("rows", rows.toArray(Long[]::new))
                .update();
    }

    void retryAfter(long row, Duration pause, String failure) {
        jdbc.sql("""
                update search_outbox
                set attempts = attempts + 1, failure = :failure,
                    next_try = clock_timestamp() + make_interval(secs => :seconds)
                where id = :row
                """)
                .param("row", row)
                .param("seconds", pause.toSeconds())
                .param("failure", shortened(failure))
                .update();
    }

    void setAside(long row, String failure) {
        jdbc.sql("""
                update search_outbox
                set attempts = attempts + 1, failure = :failure, set_aside = clock_timestamp()
                where id = :row
                """).param("row", row).param("failure", shortened(failure)).update();
    }

    /** How many rows wait to be sent, those set aside not counted. */
    long waiting() {
        return jdbc.sql("select count(*) from search_outbox where set_aside is null")
                .query(Long.class)
                .single();
    }

    private static String shortened(String failure) {
        return failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
    }
}
