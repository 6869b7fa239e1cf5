package org.rulewright.record;

import java.util.List;
import java.util.Map;
import org.rulewright.base.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the record: entries are added, never changed and never removed. */
@Repository
class EntryStore {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(String by, Recorded event) {
        jdbc.sql("""
                insert into record_entry (done_by, act, subject, facts)
                values (:by, :act, :subject, :facts::jsonb)
                """)
                .param("by", by)
                .param("act", event.act())
                .param("subject", event.subject())
                .param("facts", json.writeValueAsString(event.facts()))
                .update();
    }

    /** Adds all of them by one statement, in their order. */
    void addAll(String by, List<? extends Recorded> events) {
        jdbc.sql("""
                insert into record_entry (done_by, act, subject, facts)
                select :by, act, subject, facts::jsonb
                from unnest(:acts::text[], :subjects::text[], :facts::text[])
                     with ordinality as given (act, subject, facts, place)
                order by place
                """)
                .param("by", by)
                .param("acts", events.stream().map(Recorded::act).toArray(String[]::new))
                .param("subjects", events.stream().map(Recorded::subject).toArray(String[]::new))
                .param(
                        "facts",
                        events.stream()
                                .map(event -> json.writeValueAsString(event.facts()))
                                .toArray(String[]::new))
                .update();
    }

    List<Entry> of(String subject) {
        return jdbc.sql("""
                select number, at, done_by, act, subject, facts::text as facts
                from record_entry
                where subject = :subject
                order by number
                """)
                .param("subject", subject)
                .query((row, _) -> new Entry(
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("done_by"),
                        row.getString("act"),
                        row.getString("subject"),
                        json.readValue(row.getString("facts"), FACTS)))
                .list();
    }
}
