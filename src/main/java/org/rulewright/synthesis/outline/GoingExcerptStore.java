package org.rulewright.synthesis.outline;

import java.util.Collection;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes excerpts from one concern to another, and back. */
@Repository
class GoingExcerptStore {

    private final JdbcClient jdbc;

    GoingExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes all excerpts of the act's first concern to its second one; remembers which stood there already. */
    void takeAll(OutlineActId act) {
        jdbc.sql("""
                insert into concern_act_excerpt (act_id, excerpt_id, filed_by, filed, moved)
                select a.id, f.excerpt_id, f.filed_by, f.filed,
                       not exists (select from filing o where o.concern_id = a.to_id and o.excerpt_id = f.excerpt_id)
                from concern_act a
                join filing f on f.concern_id = a.from_id
                where a.id = :act
                """).param("act", act.value()).update();
        carry(act);
    }

    /** Takes these excerpts of the act's first concern to its second one. */
    void take(OutlineActId act, Collection<ExcerptId> excerpts) {
        jdbc.sql("""
                insert into concern_act_excerpt (act_id, excerpt_id, filed_by, filed, moved)
                select a.id, f.excerpt_id, f.filed_by, f.filed, true
                from concern_act a
                join filing f on f.concern_id = a.from_id
                where a.id = :act
                  and f.excerpt_id = any (:excerpts::bigint[])
                """)
                .param("act", act.value())
                .param("excerpts", FiledExcerptStore.ids(excerpts))
                .update();
        carry(act);
    }

    /** Files first, so that no excerpt is loose in between. */
    private void carry(OutlineActId act) {
        jdbc.sql("""
                insert into filing (concern_id, excerpt_id, filed_by, filed)
                select a.to_id, x.excerpt_id, x.filed_by, x.filed
                from concern_act a
                join concern_act_excerpt x on x.act_id = a.id
                where a.id = :act
                  and x.moved
                """).param("act", act.value()).update();
        jdbc.sql("""
                delete from filing f
                using concern_act a, concern_act_excerpt x
                where a.id = :act
                  and x.act_id = a.id
                  and f.concern_id = a.from_id
                  and f.excerpt_id = x.excerpt_id
                """).param("act", act.value()).update();
    }

    /** Brings the excerpts of the act back to its first concern. */
    void bringBack(OutlineActId act) {
        jdbc.sql("""
                insert into filing (concern_id, excerpt_id, filed_by, filed)
                select a.from_id, x.excerpt_id, x.filed_by, x.filed
                from concern_act a
                join concern_act_excerpt x on x.act_id = a.id
                where a.id = :act
                """).param("act", act.value()).update();
        jdbc.sql("""
                delete from filing f
                using concern_act a, concern_act_excerpt x
                where a.id = :act
                  and x.act_id = a.id
                  and x.moved
                  and f.concern_id = a.to_id
                  and f.excerpt_id = x.excerpt_id
                """).param("act", act.value()).update();
    }
}
