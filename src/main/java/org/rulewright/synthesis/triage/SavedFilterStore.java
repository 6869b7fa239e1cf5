package org.rulewright.synthesis.triage;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps filters. */
@Repository
class SavedFilterStore {

    private final JdbcClient jdbc;

    SavedFilterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedFilter> of(DocketId docket, AccountId owner) {
        return jdbc.sql("""
                select id, name, query
                from triage_filter
                where docket_id = :docket
                  and account_id = :owner
                order by lower(name), id
                """)
                .param("docket", docket.value())
                .param("owner", owner.value())
                .query((row, _) -> new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    void put(DocketId docket, AccountId owner, SavedFilter filter) {
        jdbc.sql("""
                insert into triage_filter (docket_id, account_id, name, query)
                values (:docket, :owner, :name, :query)
                on conflict (docket_id, account_id, name) do update
                set query = excluded.query
                """)
                .param("docket", docket.value())
                .param("owner", owner.value())
                .param("name", filter.name())
                .param("query", filter.query())
                .update();
    }

    void remove(AccountId owner, long filter) {
        jdbc.sql("delete from triage_filter where id = :filter and account_id = :owner")
                .param("filter", filter)
                .param("owner", owner.value())
                .update();
    }
}
