package org.rulewright.search.index;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far the writing of a new index has come, for all portals and across restarts. */
@Repository
class RebuildStore {

    private final JdbcClient jdbc;

    RebuildStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is not finished; the index is null until it is begun. */
    record UnderWay(long id, @Nullable String index) {}

    /** Asks for a new index; says whether none was asked for or being written yet. */
    boolean request() {
        return jdbc.sql("insert into search_rebuild default values on conflict do nothing")
                        .update()
                == 1;
    }

    /** What is asked for or being written, kept from other portals until the transaction ends. */
    Optional<UnderWay> claim() {
        return jdbc.sql("""
                select id, index_name
                from search_rebuild
                where finished is null
                for update skip locked
                """)
                .query((row, _) -> new UnderWay(row.getLong("id"), row.getString("index_name")))
                .optional();
    }

    void begun(long id, String index, long comments) {
        jdbc.sql("""
                update search_rebuild
                set index_name = :index, comments = :comments, begun = clock_timestamp(),
                    last_row = (select coalesce(max(id), 0) from search_outbox)
                where id = :id
                """)
                .param("index", index)
                .param("comments", comments)
                .param("id", id)
                .update();
    }

    void finished(long id) {
        jdbc.sql("update search_rebuild set finished = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    /** How far the one under way has come, else how the last one went; empty if there never was one. */
    Optional<RebuildProgress> progress() {
        return jdbc.sql("""
                select r.requested, r.begun, r.finished, coalesce(r.comments, 0) as comments,
                       case when r.finished is null
                            then (select count(*) from search_outbox o
                                  where o.background and o.attempts = 0 and o.id <= r.last_row)
                            else 0 end as remaining
                from search_rebuild r
                order by r.id desc
                limit 1
                """)
                .query((row, _) -> new RebuildProgress(
                        row.getTimestamp("requested").toInstant(),
                        row.getTimestamp("begun") != null,
                        row.getTimestamp("finished") == null
                                ? null
                                : row.getTimestamp("finished").toInstant(),
                        row.getLong("comments"),
                        row.getLong("remaining")))
                .optional();
    }
}
