package org.rulewright.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has yet to reach the index. */
@Repository
class OutboxStore {

    private static final int LONGEST_FAILURE = 2000;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what changed just now. */
    void add(Kind kind, Collection<Long> subjects) {
        add(kind, subjects, false);
    }

    /** Adds what may wait until all that just happened has been sent, if {@code background}. */
    void add(Kind kind, Collection<Long> subjects, boolean background) {
        jdbc.sql("""
                insert into search_outbox (kind, subject, background)
                select :kind, unnest(:subjects::bigint[]), :background
                """)
                .param("kind", kind.name())
                .param("subjects", subjects.toArray(Long[]::new))
                .param("background", background)
                .update();
    }

    /** Adds those of which nothing waits, to be sent in the background; returns how many. */
    int addUnlessWaiting(Kind kind, Collection<Long> subjects) {
        return jdbc.sql("""
                insert into search_outbox (kind, subject, background)
                select :kind, subject, true
                from unnest(:subjects::bigint[]) as subject
                where not exists (
                    select from search_outbox waiting
                    where waiting.subject = subject.subject
                      and waiting.kind = any (:kinds::text[])
                      and waiting.set_aside is null)
                """)
                .param("kind", kind.name())
                .param("subjects", subjects.toArray(Long[]::new))
                .param("kinds", kinds(other -> other == kind || (other.isComment() && kind.isComment())))
                .update();
    }

    /** Takes rows of kinds that are large, or of the others, that no other relay has taken, until the transaction ends. */
    List<OutboxRow> claim(boolean large, int limit) {
        return jdbc.sql("""
                with claimed as (
                    select id, kind, subject, background, attempts
                    from search_outbox
                    where set_aside is null
                      and next_try <= clock_timestamp()
                      and large = :large
                    order by background, id
                    limit :limit
                    for update skip locked)
                select id, kind, subject, background, attempts, nextval('search_version') as version
                from claimed
                """)
                .param("large", large)
                .param("limit", limit)
                .query(OutboxStore::row)
                .list();
    }

    /** Takes this row, unless it is gone or another relay has taken it, until the transaction ends. */
    Optional<OutboxRow> claim(long row) {
        return jdbc.sql("""
                with claimed as (
                    select id, kind, subject, background, attempts
                    from search_outbox
                    where set_aside is null
                      and id = :row
                    for update skip locked)
                select id, kind, subject, background, attempts, nextval('search_version') as version
                from claimed
                """).param("row", row).query(OutboxStore::row).optional();
    }

    void remove(Collection<Long> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("delete from search_outbox where id = any (:rows::bigint[])")
                    .param("rows", rows.toArray(Long[]::new))
                    .update();
        }
    }

    /** Forgets that these were set aside once, since the engine has taken what they are now. */
    void forgive(Collection<Subject> subjects) {
        if (!subjects.isEmpty()) {
            jdbc.sql("""
                    delete from search_outbox
                    where set_aside is not null
                      and (kind, subject) in (select * from unnest(:kinds::text[], :subjects::bigint[]))
                    """)
                    .param(
                            "kinds",
                            subjects.stream().map(it -> it.kind().name()).toArray(String[]::new))
                    .param("subjects", subjects.stream().map(Subject::id).toArray(Long[]::new))
                    .update();
        }
    }

    /** Lets these wait, each time twice as long and at most a minute: the engine has too much to do. */
    void delay(Collection<Long> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("""
                    update search_outbox
                    set delays = delays + 1,
                        next_try = clock_timestamp() + make_interval(secs => least(60, power(2, least(delays, 6))))
                    where id = any (:rows::bigint[])
                    """).param("rows", rows.toArray(Long[]::new)).update();
        }
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

    /**
     * Lets versions begin at this moment, counted in microseconds: they are newer then than all that was sent before, also
     * where the database was put back to an earlier day and the indices were not.
     *
     * <p>Waits for all who draw one just now, and lets nobody draw meanwhile, so versions only ever rise. It is a
     * transaction of its own.
     */
    @Transactional
    public void liftVersions() {
        jdbc.sql("alter sequence search_version owned by none").update();
        jdbc.sql("""
                select setval('search_version',
                              greatest(last_value, (extract(epoch from clock_timestamp()) * 1000000)::bigint))
                from search_version
                """).query(Long.class).single();
    }

    /** A version newer than all that was sent before. */
    long nextVersion() {
        return jdbc.sql("select nextval('search_version')").query(Long.class).single();
    }

    /** How many rows wait to be sent, those set aside not counted. */
    long waiting() {
        return jdbc.sql("select count(*) from search_outbox where set_aside is null")
                .query(Long.class)
                .single();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                new Subject(Kind.valueOf(row.getString("kind")), row.getLong("subject")),
                row.getBoolean("background"),
                row.getInt("attempts"),
                row.getLong("version"));
    }

    private static String[] kinds(Predicate<Kind> which) {
        return Arrays.stream(Kind.values()).filter(which).map(Kind::name).toArray(String[]::new);
    }

    private static String shortened(String failure) {
        return failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
    }
}
