package org.rulewright.search.index;

import java.time.Duration;
import java.util.List;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at what waits to be sent, for those who keep the portal running. */
@Repository
class QueueStore {

    private final JdbcClient jdbc;

    QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long the oldest change that is not done in the background has been waiting; zero where there is none. */
    Duration lag() {
        return jdbc.sql("""
                select extract(epoch from clock_timestamp() - enqueued)::float8 * 1000 as millis
                from search_outbox
                where set_aside is null
                  and not background
                order by id
                limit 1
                """)
                .query((row, _) -> Duration.ofMillis(Math.max(0, (long) row.getDouble("millis"))))
                .optional()
                .orElse(Duration.ZERO);
    }

    long setAsideCount() {
        return jdbc.sql("select count(*) from search_outbox where set_aside is not null")
                .query(Long.class)
                .single();
    }

    /** What was set aside, the latest first. */
    List<SetAside> setAside(int most) {
        return jdbc.sql("""
                select id, kind, subject, set_aside, attempts, failure
                from search_outbox
                where set_aside is not null
                order by set_aside desc, id desc
                limit :most
                """)
                .param("most", most)
                .query((row, _) -> new SetAside(
                        row.getLong("id"),
                        new Subject(Kind.valueOf(row.getString("kind")), row.getLong("subject")),
                        row.getTimestamp("set_aside").toInstant(),
                        row.getInt("attempts"),
                        row.getString("failure")))
                .list();
    }

    /** Lets all that was set aside be tried again at once; returns how much. */
    int tryAgain() {
        return jdbc.sql("""
                update search_outbox
                set set_aside = null, attempts = 0, delays = 0, next_try = clock_timestamp()
                where set_aside is not null
                """).update();
    }
}
