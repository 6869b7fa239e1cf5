package org.rulewright.docket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what dockets do with late comments: the rule now, and each setting of it. */
@Repository
class LateRuleStore {

    private final JdbcClient jdbc;

    LateRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LateRule get(DocketId docket) {
        return jdbc.sql("select accepts_late, grace_minutes from docket where id = :docket")
                .param("docket", docket.value())
                .query((row, _) -> new LateRule(row.getBoolean("accepts_late"), row.getInt("grace_minutes")))
                .single();
    }

    void set(DocketId docket, LateRule rule, String reason, String by) {
        jdbc.sql("""
                with set as (
                    update docket
                    set accepts_late = :acceptsLate, grace_minutes = :grace
                    where id = :docket
                )
                insert into late_rule (docket_id, accepts_late, grace_minutes, reason, done_by)
                values (:docket, :acceptsLate, :grace, :reason, :by)
                """)
                .param("docket", docket.value())
                .param("acceptsLate", rule.acceptsLate())
                .param("grace", rule.graceMinutes())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    List<LateRuleNotice> notices(DocketId docket) {
        return jdbc.sql("""
                select accepts_late, grace_minutes, reason, done_by, done
                from late_rule
                where docket_id = :docket
                order by id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new LateRuleNotice(
                        new LateRule(row.getBoolean("accepts_late"), row.getInt("grace_minutes")),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getTimestamp("done").toInstant()))
                .list();
    }
}
