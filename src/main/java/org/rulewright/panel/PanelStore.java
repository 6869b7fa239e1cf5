package org.rulewright.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.ruletext.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps panels with their members and rounds. */
@Repository
class PanelStore {

    private static final String SELECT = """
            select id, docket_id, name, charge
            from panel
            """;

    private final JdbcClient jdbc;

    PanelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Panel> all() {
        return jdbc.sql(SELECT + "order by id desc")
                .query((row, _) -> panel(row))
                .list();
    }

    Optional<Panel> find(DocketId docket) {
        return jdbc.sql(SELECT + "where docket_id = :docket")
                .param("docket", docket.value())
                .query((row, _) -> panel(row))
                .optional();
    }

    Optional<Panel> find(RoundId round) {
        return jdbc.sql(SELECT + "where id = (select panel_id from panel_round where id = :round)")
                .param("round", round.value())
                .query((row, _) -> panel(row))
                .optional();
    }

    PanelId put(NewPanel panel) {
        var id = jdbc.sql("""
                insert into panel (docket_id, name, charge)
                values (:docket, :name, :charge)
                on conflict (docket_id) do update
                set name = excluded.name, charge = excluded.charge
                returning id
                """)
                .param("docket", panel.docket().value())
                .param("name", panel.name())
                .param("charge", panel.charge())
                .query(Long.class)
                .single();
        return new PanelId(id);
    }

    void putMember(PanelId panel, NewPanel.NewMember member) {
        var account = member.account();
        jdbc.sql("""
                insert into panel_member (panel_id, account_id, label)
                values (:panel, :account, :label)
                on conflict (panel_id, label) do update
                set account_id = excluded.account_id
                """)
                .param("panel", panel.value())
                .param("account", account == null ? null : account.value())
                .param("label", member.label())
                .update();
    }

    void putRound(PanelId panel, int number, NewPanel.NewRound round) {
        jdbc.sql("""
                insert into panel_round (panel_id, number, opens, closes, version_id, against_id)
                values (:panel, :number, :opens, :closes, :version, :against)
                on conflict (panel_id, number) do update
                set opens = excluded.opens, closes = excluded.closes,
                    version_id = excluded.version_id, against_id = excluded.against_id
                """)
                .param("panel", panel.value())
                .param("number", number)
                .param("opens", Timestamp.from(round.opens()))
                .param("closes", Timestamp.from(round.closes()))
                .param("version", round.draft().version().value())
                .param("against", round.draft().against().value())
                .update();
    }

    private Panel panel(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        return new Panel(
                new PanelId(id),
                new DocketId(row.getLong("docket_id")),
                row.getString("name"),
                row.getString("charge"),
                members(id),
                rounds(id));
    }

    private List<Member> members(long panel) {
        return jdbc.sql("""
                select id, account_id, label
                from panel_member
                where panel_id = :panel
                order by id
                """)
                .param("panel", panel)
                .query((row, _) -> member(row))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", Long.class);
        return new Member(
                new MemberId(row.getLong("id")),
                account == null ? null : new AccountId(account),
                row.getString("label"));
    }

    private List<Round> rounds(long panel) {
        return jdbc.sql("""
                select id, number, opens, closes, version_id, against_id
                from panel_round
                where panel_id = :panel
                order by number
                """)
                .param("panel", panel)
                .query((row, _) -> new Round(
                        new RoundId(row.getLong("id")),
                        row.getInt("number"),
                        row.getTimestamp("opens").toInstant(),
                        row.getTimestamp("closes").toInstant(),
                        new Round.Draft(
                                new VersionId(row.getLong("version_id")), new VersionId(row.getLong("against_id")))))
                .list();
    }
}
