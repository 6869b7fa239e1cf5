package org.rulewright.comment;

import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets senders take back what they sent, while the comment period is open. */
@Repository
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether the comment was withdrawn by this call. */
    boolean withdraw(Sha256 fingerprint) {
        return jdbc.sql("""
                with moment as materialized (
                    select clock_timestamp() as now
                )
                update comment c
                set status = 'WITHDRAWN', status_reason = '', status_since = m.now, grouped_with = null
                from moment m
                where c.receipt_fingerprint = :fingerprint
                  and c.status not in ('WITHDRAWN', 'REJECTED')
                  and exists (select from comment_period p
                              where p.docket_id = c.docket_id
                                and p.opens <= m.now
                                and m.now < p.closes)
                """).param("fingerprint", fingerprint.value()).update() == 1;
    }
}
