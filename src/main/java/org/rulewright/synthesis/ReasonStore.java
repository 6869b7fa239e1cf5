package org.rulewright.synthesis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the reasons of changes that no concern is about. */
@Repository
class ReasonStore {

    private final JdbcClient jdbc;

    ReasonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TextChangeId, ChangeReason> all(DocketId docket) {
        var reasons = new HashMap<TextChangeId, ChangeReason>();
        jdbc.sql("""
                select change_id, reason, given_by, given, published, read
                from change_reason
                where docket_id = :docket
                """).param("docket", docket.value()).query(row -> {
            var change = new TextChangeId(row.getLong("change_id"));
            var published = row.getTimestamp("published");
            var read = row.getString("read");
            reasons.put(
                    change,
                    new ChangeReason(
                            change,
                            row.getString("reason"),
                            ExcerptStore.act(row, "given_by", "given"),
                            published == null ? null : published.toInstant(),
                            read == null ? null : new Sha256(read)));
        });
        return reasons;
    }

    /** Keeps the reason unless one is public already; says whether it did. */
    boolean put(DocketId docket, ChangeReason reason) {
        return jdbc.sql("""
                insert into change_reason (change_id, docket_id, reason, given_by, given)
                values (:change, :docket, :reason, :by, :at)
                on conflict (change_id) do update
                set reason = excluded.reason, given_by = excluded.given_by, given = excluded.given
                where change_reason.published is null
                """)
                        .param("change", reason.change().value())
                        .param("docket", docket.value())
                        .param("reason", reason.reason())
                        .param("by", ExcerptStore.id(reason.given().by()))
                        .param("at", reason.given().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes the reason away; says whether there was one that is not public. */
    boolean remove(TextChangeId change) {
        return jdbc.sql("delete from change_reason where change_id = :change and published is null")
                        .param("change", change.value())
                        .update()
                == 1;
    }

    /** @param read over what was read of it */
    void publish(ChangeReason reason, Instant moment, Sha256 read) {
        jdbc.sql("""
                update change_reason
                set published = :moment, read = :read
                where change_id = :change
                  and published is null
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("read", read.value())
                .param("change", reason.change().value())
                .update();
    }
}
