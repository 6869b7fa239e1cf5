package org.rulewright.ruletext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the changes of substance between versions; one that is no longer so is kept as vanished. */
@Repository
class TextChangeStore {
    /** Between which versions a change lies. */
    record Span(VersionId from, VersionId to) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TextChangeStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Puts these changes in place of those on file; one that was and still is keeps its id, even after it was gone. */
    void put(DocketId docket, RuleText from, RuleText to, List<ComparedProvision> changes) {
        var rows = changes.stream()
                .map(change -> row(from, to, change).addValue("docket", docket.value()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into text_change as c (docket_id, from_version_id, to_version_id, lineage_id, kind,
                                              from_provision_id, to_provision_id)
                values (:docket, :from, :to, :lineage, :kind, :fromProvision, :toProvision)
                on conflict (from_version_id, to_version_id, lineage_id) do update
                set kind = excluded.kind, from_provision_id = excluded.from_provision_id,
                    to_provision_id = excluded.to_provision_id, vanished = false
                where c.vanished
                   or (c.kind, c.from_provision_id, c.to_provision_id)
                      is distinct from (excluded.kind, excluded.from_provision_id, excluded.to_provision_id)
                """, rows);
        vanish(from, to, changes);
    }

    /** Marks the others: an answer may have promised one, and must not find another in its place. */
    private void vanish(RuleText from, RuleText to, List<ComparedProvision> changes) {
        jdbc.sql("""
                update text_change
                set vanished = true
                where from_version_id = :from
                  and to_version_id = :to
                  and not vanished
                  and lineage_id <> all (:lineages)
                """)
                .param("from", from.version().id().value())
                .param("to", to.version().id().value())
                .param(
                        "lineages",
                        changes.stream()
                                .map(change -> change.provision().lineage().value())
                                .toArray(Long[]::new))
                .update();
    }

    /** Gives every change up to the one before its like up to this one; it is vanished until it is put. */
    void follow(AmendmentContinued continued) {
        jdbc.sql("""
                insert into text_change (docket_id, from_version_id, to_version_id, lineage_id, kind,
                                         from_provision_id, vanished)
                select docket_id, from_version_id, :now, lineage_id, kind, from_provision_id, true
                from text_change
                where from_version_id = :proposed
                  and to_version_id = :before
                """)
                .param("now", continued.now().value())
                .param("proposed", continued.proposed().value())
                .param("before", continued.before().value())
                .update();
    }

    private static MapSqlParameterSource row(RuleText from, RuleText to, ComparedProvision change) {
        var lineage = change.provision().lineage();
        return new MapSqlParameterSource("from", from.version().id().value())
                .addValue("to", to.version().id().value())
                .addValue("lineage", lineage.value())
                .addValue("kind", change.mainKind().name())
                .addValue("fromProvision", id(from.find(lineage)))
                .addValue("toProvision", id(to.find(lineage)));
    }

    private static @Nullable Long id(Optional<Provision> provision) {
        return provision.map(found -> found.id().value()).orElse(null);
    }

    Map<LineageId, TextChangeId> between(VersionId from, VersionId to) {
        return jdbc
                .sql("""
                select id, lineage_id
                from text_change
                where from_version_id = :from
                  and to_version_id = :to
                  and not vanished
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) ->
                        Map.entry(new LineageId(row.getLong("lineage_id")), new TextChangeId(row.getLong("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Span> span(TextChangeId change) {
        return jdbc.sql("""
                select from_version_id, to_version_id
                from text_change
                where id = :change
                """)
                .param("change", change.value())
                .query((row, _) -> new Span(
                        new VersionId(row.getLong("from_version_id")), new VersionId(row.getLong("to_version_id"))))
                .optional();
    }
}
