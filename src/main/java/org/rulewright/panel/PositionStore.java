package org.rulewright.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.rulewright.identity.AccountId;
import org.rulewright.ruletext.LineageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps positions: added, never changed. */
@Repository
class PositionStore {

    private static final String SELECT = """
            select p.id, p.lineage_id, p.stance, p.rationale, p.ground, p.stated, r.number,
                   m.id as member_id, m.label
            from panel_position p
            join panel_round r on r.id = p.round_id
            join panel_member m on m.id = p.member_id
            """;

    private final JdbcClient jdbc;

    PositionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** States a position now, by the database's clock; empty where the round is not open for this account now. */
    Optional<PositionId> state(RoundId round, AccountId account, LineageId lineage, Statement statement) {
        return jdbc.sql("""
                with now as materialized (
                    select clock_timestamp() as moment
                )
                insert into panel_position (round_id, member_id, lineage_id, stance, rationale, ground, stated)
                select r.id, m.id, :lineage, :stance, :rationale, :ground, now.moment
                from now
                cross join panel_round r
                join panel_member m on m.panel_id = r.panel_id
                where r.id = :round
                  and m.account_id = :account
                  and r.opens <= now.moment
                  and now.moment < r.closes
                returning id
                """)
                .param("round", round.value())
                .param("account", account.value())
                .param("lineage", lineage.value())
                .param("stance", statement.stance().name())
                .param("rationale", statement.rationale())
                .param("ground", statement.ground())
                .query(Long.class)
                .optional()
                .map(PositionId::new);
    }

    /** Adds a position of the past; empty where it is there already. */
    Optional<PositionId> add(PastPosition position) {
        return jdbc.sql("""
                insert into panel_position (round_id, member_id, lineage_id, stance, rationale, ground, stated)
                values (:round, :member, :lineage, :stance, :rationale, :ground, :stated)
                on conflict (round_id, member_id, lineage_id, stated) do nothing
                returning id
                """)
                .param("round", position.round().value())
                .param("member", position.member().value())
                .param("lineage", position.lineage().value())
                .param("stance", position.statement().stance().name())
                .param("rationale", position.statement().rationale())
                .param("ground", position.statement().ground())
                .param("stated", Timestamp.from(position.stated()))
                .query(Long.class)
                .optional()
                .map(PositionId::new);
    }

    PanelPosition get(PositionId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query((row, _) -> position(row))
                .single();
    }

    /** Everything that was ever stated in a panel, in the order in which it counts. */
    List<PanelPosition> all(PanelId panel) {
        return jdbc.sql(SELECT + """
                where r.panel_id = :panel
                order by r.number, p.stated, p.id
                """)
                .param("panel", panel.value())
                .query((row, _) -> position(row))
                .list();
    }

    private static PanelPosition position(ResultSet row) throws SQLException {
        return new PanelPosition(
                new PositionId(row.getLong("id")),
                new LineageId(row.getLong("lineage_id")),
                new MemberId(row.getLong("member_id")),
                row.getString("label"),
                row.getInt("number"),
                new Statement(
                        PanelStance.valueOf(row.getString("stance")),
                        row.getString("rationale"),
                        row.getString("ground")),
                row.getTimestamp("stated").toInstant());
    }
}
