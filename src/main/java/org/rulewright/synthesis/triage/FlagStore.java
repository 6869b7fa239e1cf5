package org.rulewright.synthesis.triage;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads why comments are flagged. */
@Repository
class FlagStore {

    private final JdbcClient jdbc;

    FlagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reason, and the first of the comments that it stands on. */
    record Flag(String reason, String trackingNumber) {}

    /** Each reason once. */
    List<Flag> of(DocketId docket) {
        return jdbc.sql("""
                select f.reason, c.tracking_number
                from (select flag as reason, min(comment_id) as comment_id
                      from triage
                      where docket_id = :docket
                        and flag is not null
                      group by flag) f
                join comment c on c.id = f.comment_id
                order by c.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new Flag(row.getString("reason"), row.getString("tracking_number")))
                .list();
    }
}
