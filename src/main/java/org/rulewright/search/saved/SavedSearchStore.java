package org.rulewright.search.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the searches of people with an account. */
@Repository
class SavedSearchStore {

    private final JdbcClient jdbc;

    SavedSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A search as it is kept. */
    record Row(long id, String name, @Nullable DocketId docket, String parameters, boolean desk) {}

    void add(AccountId account, String name, Query query, boolean desk) {
        var docket = query.docket();
        jdbc.sql("""
                insert into search_saved (account_id, name, docket_id, parameters, desk)
                values (:account, :name, :docket, :parameters, :desk)
                """)
                .param("account", account.value())
                .param("name", name)
                .param("docket", docket == null ? null : docket.value())
                .param("parameters", QueryAddress.line(query))
                .param("desk", desk)
                .update();
    }

    /** All of an account, the latest first. */
    List<Row> all(AccountId account) {
        return jdbc.sql("""
                select id, name, docket_id, parameters, desk
                from search_saved
                where account_id = :account
                order by saved desc, id desc
                """)
                .param("account", account.value())
                .query((row, _) -> {
                    var docket = row.getObject("docket_id", Long.class);
                    return new Row(
                            row.getLong("id"),
                            row.getString("name"),
                            docket == null ? null : new DocketId(docket),
                            row.getString("parameters"),
                            row.getBoolean("desk"));
                })
                .list();
    }

    /** Only the account's own. */
    void remove(AccountId account, long search) {
        jdbc.sql("delete from search_saved where id = :search and account_id = :account")
                .param("search", search)
                .param("account", account.value())
                .update();
    }
}
