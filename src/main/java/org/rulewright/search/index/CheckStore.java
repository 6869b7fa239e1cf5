package org.rulewright.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.search.index.CheckedPart.Counts;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what comparing the indices with the truth has shown. */
@Repository
class CheckStore {

    private static final int KEPT = 20;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for a comparison; says whether none was asked for or under way yet. */
    boolean request() {
        return jdbc.sql("insert into search_check default values on conflict do nothing")
                        .update()
                == 1;
    }

    /** Asks for one if the last one is that long ago. */
    void requestAfter(Duration pause) {
        jdbc.sql("""
                insert into search_check
                select
                where not exists (select from search_check
                                  where requested > clock_timestamp() - make_interval(secs => :seconds))
                on conflict do nothing
                """).param("seconds", pause.toSeconds()).update();
    }

    /** Takes up what was asked for, also from a portal that has not been heard of for so long. */
    Optional<Long> claim(Duration silence) {
        return jdbc.sql("""
                update search_check
                set beat = clock_timestamp()
                where id = (select id
                            from search_check
                            where finished is null
                              and (beat is null or beat < clock_timestamp() - make_interval(secs => :seconds))
                            for update skip locked)
                returning id
                """)
                .param("seconds", silence.toSeconds())
                .query(Long.class)
                .optional();
    }

    void add(long check, CheckedPart part) {
        jdbc.sql("""
                insert into search_check_result (check_id, docket_id, kind, audience, truth, found, differing)
                values (:check, :docket, :kind, :audience, :truth, :found, :differing)
                on conflict (check_id, docket_id, kind, audience) do update
                set truth = excluded.truth, found = excluded.found, differing = excluded.differing
                """)
                .param("check", check)
                .param("docket", part.docket().value())
                .param("kind", part.kind().name())
                .param("audience", part.audience().name())
                .param("truth", part.counts().truth())
                .param("found", part.counts().found())
                .param("differing", part.counts().differing())
                .update();
        jdbc.sql("update search_check set beat = clock_timestamp() where id = :check")
                .param("check", check)
                .update();
    }

    /** Ends it, and forgets those of long ago. */
    void finish(long check, String failure) {
        jdbc.sql("update search_check set finished = clock_timestamp(), failure = :failure where id = :check")
                .param("check", check)
                .param("failure", failure)
                .update();
        jdbc.sql("delete from search_check where id <= :check - :kept")
                .param("check", check)
                .param("kept", KEPT)
                .update();
    }

    /** The last one, be it under way or over; empty if there never was one. */
    Optional<IndexCheck> last() {
        return jdbc.sql("select id, requested, finished, failure from search_check order by id desc limit 1")
                .query((row, _) -> new IndexCheck(
                        row.getTimestamp("requested").toInstant(),
                        instant(row, "finished"),
                        row.getString("failure"),
                        parts(row.getLong("id"))))
                .optional();
    }

    private List<CheckedPart> parts(long check) {
        return jdbc.sql("""
                select docket_id, kind, audience, truth, found, differing
                from search_check_result
                where check_id = :check
                order by docket_id, kind, audience
                """)
                .param("check", check)
                .query((row, _) -> new CheckedPart(
                        new DocketId(row.getLong("docket_id")),
                        FoundKind.valueOf(row.getString("kind")),
                        Audience.valueOf(row.getString("audience")),
                        new Counts(row.getLong("truth"), row.getLong("found"), row.getLong("differing"))))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
