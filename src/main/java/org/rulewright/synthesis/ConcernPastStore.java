package org.rulewright.synthesis;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what concerns were: how they were worded, and what they became part of. */
@Repository
class ConcernPastStore {

    private final JdbcClient jdbc;

    ConcernPastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The concern itself, or the one that it became part of; empty where there is no such concern. */
    Optional<ConcernId> standing(ConcernId id) {
        return jdbc.sql("""
                with recursive path as (
                    select id, joined from concern where id = :id
                    union all
                    select c.id, c.joined from concern c join path p on c.id = p.joined
                )
                select id from path where joined is null
                """)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(ConcernId::new);
    }

    /** Keeps how the concern is worded, before it gets other words. */
    void keepWording(Concern seen) {
        jdbc.sql("""
                insert into concern_wording (concern_id, revision, title, statement, worded_by, worded)
                select id, revision, title, statement, worded_by, worded
                from concern
                where id = :id
                  and revision = :revision
                on conflict do nothing
                """)
                .param("id", seen.id().value())
                .param("revision", seen.revision())
                .update();
    }

    /** Removes what was split from the concern and came back to it. */
    void removeUndoneParts(ConcernId id) {
        jdbc.sql("""
                delete from concern c
                where c.joined = :id
                  and exists (select
                              from concern_act a
                              where a.to_id = c.id
                                and a.kind = 'SPLIT'
                                and a.undone is not null)
                """).param("id", id.value()).update();
    }
}
