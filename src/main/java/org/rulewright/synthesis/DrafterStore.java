package org.rulewright.synthesis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps everybody who had a hand in what becomes public, not only the last. */
@Repository
class DrafterStore {

    private final JdbcClient jdbc;

    DrafterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Drafters all(DocketId docket) {
        return new Drafters(jdbc
                .sql("select part, account_id from drafter where docket_id = :docket")
                .param("docket", docket.value())
                .query((row, _) -> Map.entry(row.getString("part"), new AccountId(row.getLong("account_id"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    /** @param by null where the portal wrote it, which is nobody */
    void add(DocketId docket, String part, @Nullable AccountId by) {
        if (by == null) {
            return;
        }
        jdbc.sql("""
                insert into drafter (docket_id, part, account_id)
                values (:docket, :part, :by)
                on conflict do nothing
                """)
                .param("docket", docket.value())
                .param("part", part)
                .param("by", by.value())
                .update();
    }

    void remove(DocketId docket, String part) {
        jdbc.sql("delete from drafter where docket_id = :docket and part = :part")
                .param("docket", docket.value())
                .param("part", part)
                .update();
    }
}
