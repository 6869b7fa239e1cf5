package org.rulewright.synthesis;

import org.rulewright.ruletext.AmendmentContinued;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes along what stood at the changes of one draft when another one takes its place. */
@Repository
class ContinuedStore {

    private final JdbcClient jdbc;

    ContinuedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has what is not public yet promise the changes that go on from those it promised. */
    void answers(AmendmentContinued continued) {
        jdbc.sql("""
                update response_change h
                set change_id = now.id
                from response r, text_change was
                join text_change now on now.from_version_id = was.from_version_id
                                    and now.to_version_id = :now
                                    and now.lineage_id = was.lineage_id
                where was.from_version_id = :proposed
                  and was.to_version_id = :before
                  and h.change_id = was.id
                  and r.concern_id = h.concern_id
                  and r.published is null
                """)
                .param("now", continued.now().value())
                .param("proposed", continued.proposed().value())
                .param("before", continued.before().value())
                .update();
    }

    /** Gives each change that is not explained in public the reason of the one before it, and those who had a hand in it. */
    void reasons(AmendmentContinued continued) {
        jdbc.sql("""
                with followed as (
                    update change_reason r
                    set change_id = now.id
                    from text_change was
                    join text_change now on now.from_version_id = was.from_version_id
                                        and now.to_version_id = :now
                                        and now.lineage_id = was.lineage_id
                    where was.from_version_id = :proposed
                      and was.to_version_id = :before
                      and r.change_id = was.id
                      and r.published is null
                    returning r.docket_id, was.id as was, now.id as now)
                update drafter d
                set part = 'change ' || f.now
                from followed f
                where d.docket_id = f.docket_id
                  and d.part = 'change ' || f.was
                """)
                .param("now", continued.now().value())
                .param("proposed", continued.proposed().value())
                .param("before", continued.before().value())
                .update();
    }
}
