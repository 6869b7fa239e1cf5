package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.base.Sha256;
import org.rulewright.docket.Docket;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/** The statements by which the portal takes in a comment, word for word and in their order, without a portal around them. */
final class BareIntake {

    private static final ParsedSql FIND = NamedParameterUtils.parseSqlStatement(IntakeStore.FIND);
    private static final ParsedSql ADD = NamedParameterUtils.parseSqlStatement(IntakeStore.ADD);
    private static final ParsedSql RECORD = NamedParameterUtils.parseSqlStatement("""
            insert into record_entry (done_by, act, subject, facts)
            values (:by, :act, :subject, :facts::jsonb)
            """);
    private static final ParsedSql OUTBOX = NamedParameterUtils.parseSqlStatement("""
            insert into search_outbox (kind, subject)
            values (:kind, :subject)
            """);

    private BareIntake() {}

    static void store(Connection connection, Docket docket, String body) throws SQLException {
        var key = IdempotencyKey.fresh();
        assertThat(run(connection, FIND, Map.of("key", key.fingerprint().value())))
                .isEmpty();
        var added = run(connection, ADD, comment(docket, body, key));
        var subject = added.get("tracking_number");
        run(connection, RECORD, Map.of("by", "public", "act", "comment waiting", "subject", subject, "facts", "{}"));
        run(connection, OUTBOX, Map.of("kind", "COMMENT", "subject", added.get("id")));
        connection.commit();
    }

    private static Map<String, Object> comment(Docket docket, String body, IdempotencyKey key) {
        var values = new HashMap<String, Object>();
        values.put("docket", docket.id().value());
        values.put("draft", key.draft().value());
        values.put("kind", "INDIVIDUAL");
        values.put("name", "Ada Limpet");
        values.put("organisation", "");
        values.put("category", "INDIVIDUAL");
        values.put("describedAs", "");
        values.put("country", "");
        values.put("stance", "UNSTATED");
        values.put("body", body);
        values.put("channel", "API");
        values.put("receipt", key.receipt().fingerprint().value());
        values.put("key", key.fingerprint().value());
        values.put("content", Sha256.of(body).value());
        return values;
    }

    /** The first row that comes back; empty where none does. */
    private static Map<String, Object> run(Connection connection, ParsedSql sql, Map<String, Object> values)
            throws SQLException {
        var text = NamedParameterUtils.substituteNamedParameters(sql, null);
        try (var statement = connection.prepareStatement(text)) {
            var given = NamedParameterUtils.buildValueArray(sql, new MapSqlParameterSource(values), null);
            for (var place = 0; place < given.length; place++) {
                statement.setObject(place + 1, given[place]);
            }
            var row = new HashMap<String, Object>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    if (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
                        }
                    }
                }
            }
            return row;
        }
    }
}
