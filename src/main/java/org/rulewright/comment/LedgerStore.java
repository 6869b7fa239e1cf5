package org.rulewright.comment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts comments by where they stand. */
@Repository
class LedgerStore {

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many comments of each docket stand at this status; dockets without one are left out. */
    Map<DocketId, Long> counts(Status status) {
        var counts = new HashMap<DocketId, Long>();
        jdbc.sql("""
                select docket_id, count(*) as comments
                from comment
                where status = :status
                group by docket_id
                """).param("status", status.name()).query(row -> {
            counts.put(new DocketId(row.getLong("docket_id")), row.getLong("comments"));
        });
        return counts;
    }

    /** Counts the docket's comments, and those at each status, in one statement, so that no act falls between two counts. */
    Ledger ledger(DocketId docket) {
        var terms = new EnumMap<Status, Long>(Status.class);
        var received = new AtomicLong();
        for (var status : Status.values()) {
            terms.put(status, 0L);
        }
        jdbc.sql("""
                select status, count(*) as comments
                from comment
                where docket_id = :docket
                group by grouping sets ((status), ())
                """).param("docket", docket.value()).query(row -> {
            var status = row.getString("status");
            if (status == null) {
                received.set(row.getLong("comments"));
            } else {
                terms.put(Status.valueOf(status), row.getLong("comments"));
            }
        });
        return new Ledger(received.get(), terms);
    }
}
