package org.rulewright.synthesis.clearance;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what stands in the margin. */
@Repository
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remark> all(DocketId docket) {
        return jdbc.sql("""
                select r.id, r.item, r.words, r.made, r.settled, a.display_name as by
                from clearance_remark r
                join account a on a.id = r.made_by
                where r.docket_id = :docket
                order by r.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> {
                    var settled = row.getTimestamp("settled");
                    return new Remark(
                            row.getLong("id"),
                            row.getString("item"),
                            row.getString("words"),
                            row.getString("by"),
                            row.getTimestamp("made").toInstant(),
                            settled == null ? null : settled.toInstant());
                })
                .list();
    }

    void add(DocketId docket, String item, String words, Act act) {
        jdbc.sql("""
                insert into clearance_remark (docket_id, item, words, made_by, made)
                values (:docket, :item, :words, :by, :at)
                """)
                .param("docket", docket.value())
                .param("item", item)
                .param("words", words)
                .param("by", Objects.requireNonNull(act.by()).value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Settles a remark that stands; gives its docket, or nothing where it did not stand. */
    Optional<DocketId> settle(long remark, Act act) {
        return jdbc.sql("""
                update clearance_remark
                set settled = :at, settled_by = :by
                where id = :id
                  and settled is null
                returning docket_id
                """)
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", Objects.requireNonNull(act.by()).value())
                .param("id", remark)
                .query(Long.class)
                .optional()
                .map(DocketId::new);
    }
}
