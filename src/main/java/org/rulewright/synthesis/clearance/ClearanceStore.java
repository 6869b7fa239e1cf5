package org.rulewright.synthesis.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the chain, and what was said along it: added, never changed. */
@Repository
class ClearanceStore {

    private final JdbcClient jdbc;

    ClearanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who could hold a step. */
    List<Person> people() {
        return jdbc.sql("""
                select id, display_name
                from account
                where role in ('MODERATOR', 'ANALYST', 'APPROVER', 'ADMIN')
                order by display_name, id
                """)
                .query((row, _) -> new Person(new AccountId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    List<ClearanceStep> steps(DocketId docket) {
        return jdbc.sql("""
                select s.role, s.holder_id, h.display_name as holder, s.delegate_id, d.display_name as delegate
                from clearance_step s
                join account h on h.id = s.holder_id
                left join account d on d.id = s.delegate_id
                where s.docket_id = :docket
                order by s.place
                """)
                .param("docket", docket.value())
                .query((row, _) -> new ClearanceStep(
                        ClearanceRole.valueOf(row.getString("role")),
                        Objects.requireNonNull(person(row, "holder")),
                        person(row, "delegate")))
                .list();
    }

    private static @Nullable Person person(ResultSet row, String part) throws SQLException {
        var id = row.getObject(part + "_id", Long.class);
        return id == null ? null : new Person(new AccountId(id), row.getString(part));
    }

    void set(DocketId docket, List<ChainLink> links) {
        jdbc.sql("delete from clearance_step where docket_id = :docket")
                .param("docket", docket.value())
                .update();
        for (var link : links) {
            jdbc.sql("""
                    insert into clearance_step (docket_id, place, role, holder_id)
                    values (:docket, :place, :role, :holder)
                    """)
                    .param("docket", docket.value())
                    .param("place", links.indexOf(link) + 1)
                    .param("role", link.role().name())
                    .param("holder", link.holder().value())
                    .update();
        }
    }

    void delegate(DocketId docket, ClearanceRole role, @Nullable AccountId delegate) {
        jdbc.sql("update clearance_step set delegate_id = :delegate where docket_id = :docket and role = :role")
                .param("delegate", delegate == null ? null : delegate.value())
                .param("docket", docket.value())
                .param("role", role.name())
                .update();
    }

    List<ClearanceEntry> entries(DocketId docket) {
        return jdbc.sql("""
                select e.role, e.item, e.read, e.returned, e.reason, e.made_by, e.made,
                       m.display_name as by, f.display_name as in_place_of
                from clearance_entry e
                join account m on m.id = e.made_by
                left join account f on f.id = e.made_for
                where e.docket_id = :docket
                order by e.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new ClearanceEntry(
                        ClearanceRole.valueOf(row.getString("role")),
                        row.getString("item"),
                        new Sha256(row.getString("read")),
                        row.getBoolean("returned"),
                        row.getString("reason"),
                        new AccountId(row.getLong("made_by")),
                        row.getString("by"),
                        row.getString("in_place_of"),
                        row.getTimestamp("made").toInstant()))
                .list();
    }

    /** The roles whose last word on the part is a signature under exactly this, the first one first. */
    List<ClearedOffice> signed(DocketId docket, String item, Sha256 read) {
        return jdbc.sql("""
                select role, made
                from (select distinct on (role) role, made, read, returned
                      from clearance_entry
                      where docket_id = :docket
                        and item = :item
                      order by role, id desc) as last
                where read = :read
                  and not returned
                order by made, role
                """)
                .param("docket", docket.value())
                .param("item", item)
                .param("read", read.value())
                .query((row, _) -> new ClearedOffice(
                        ClearanceRole.valueOf(row.getString("role")),
                        row.getTimestamp("made").toInstant()))
                .list();
    }

    /** @param reason why it is given back; empty where it is signed */
    void say(DocketId docket, ClearanceStep step, ClearedItem item, String reason, Act act) {
        var by = Objects.requireNonNull(act.by());
        jdbc.sql("""
                insert into clearance_entry (docket_id, role, item, read, returned, reason, made_by, made_for, made)
                values (:docket, :role, :item, :read, :reason <> '', :reason, :by, :for, :at)
                """)
                .param("docket", docket.value())
                .param("role", step.role().name())
                .param("item", item.key())
                .param("read", item.read().value())
                .param("reason", reason)
                .param("by", by.value())
                .param(
                        "for",
                        step.holder().id().equals(by)
                                ? null
                                : step.holder().id().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
