package org.rulewright.confidential;

import java.util.Optional;
import org.rulewright.platform.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the public versions that the agency proposes, under seal until they are public. */
@Repository
class TwinProposalStore {

    private final JdbcClient jdbc;
    private final Seal seal;

    TwinProposalStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Keeps it in the place of an earlier one, with days for the sender to answer. */
    void put(PartId part, MadeTwin twin, String reason, int days) {
        jdbc.sql("""
                insert into confidential_proposal (part_id, name, reason, sealed, releasable)
                values (:part, :name, :reason, :sealed, clock_timestamp() + make_interval(days => :days))
                on conflict (part_id) do update
                set name = excluded.name, reason = excluded.reason, sealed = excluded.sealed,
                    since = clock_timestamp(), releasable = excluded.releasable
                """)
                .param("part", part.value())
                .param("name", twin.name())
                .param("reason", reason)
                .param("sealed", seal.close(twin.bytes(), purpose(part)))
                .param("days", days)
                .update();
    }

    Optional<TwinProposal> find(PartId part) {
        return jdbc.sql("""
                select reason, since, releasable, releasable <= clock_timestamp() as is_over
                from confidential_proposal
                where part_id = :part
                """)
                .param("part", part.value())
                .query((row, _) -> new TwinProposal(
                        row.getString("reason"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("releasable").toInstant(),
                        row.getBoolean("is_over")))
                .optional();
    }

    Optional<MadeTwin> file(PartId part) {
        return jdbc.sql("select name, sealed from confidential_proposal where part_id = :part")
                .param("part", part.value())
                .query((row, _) ->
                        new MadeTwin(row.getString("name"), seal.open(row.getBytes("sealed"), purpose(part))))
                .optional();
    }

    /** Takes it out, to be made public; says whether it was there and, unless its sender agrees, its time is over. */
    boolean take(PartId part, boolean isAgreed) {
        return jdbc.sql("""
                delete from confidential_proposal
                where part_id = :part
                  and (:agreed or releasable <= clock_timestamp())
                """)
                        .param("part", part.value())
                        .param("agreed", isAgreed)
                        .update()
                == 1;
    }

    private static String purpose(PartId part) {
        return "confidential part " + part.value() + " proposal";
    }
}
