package org.rulewright.comment;

import java.sql.Connection;
import java.sql.SQLException;
import org.rulewright.docket.Docket;

/** The statements by which a comment is written, without a portal around them. */
final class BareIntake {

    private static final String COMMENT = """
            with moment as materialized (select clock_timestamp() as now),
            gate as (
                select d.id, d.number, m.now
                from docket d
                cross join moment m
                where d.id = ?
                  and d.answered is null
                  and exists (select from comment_period p
                              where p.docket_id = d.id and p.opens <= m.now and m.now < p.closes))
            insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                 stance, body, received, channel, late, sample, status, status_since,
                                 receipt_fingerprint, idempotency_key, submission_hash)
            select g.id, comment_number(g.number, nextval(('comment_serial_' || g.id)::regclass)),
                   'INDIVIDUAL', 'Ada Limpet', '', 'INDIVIDUAL', '', 'UNSTATED', ?, g.now, 'API', false, false,
                   'WAITING', g.now, ?, ?, ?
            from gate g
            on conflict (idempotency_key) do nothing
            returning id, tracking_number
            """;

    private BareIntake() {}

    static void store(Connection connection, Docket docket, String body) throws SQLException {
        var key = IdempotencyKey.fresh();
        find(connection, key);
        try (var statement = connection.prepareStatement(COMMENT)) {
            statement.setLong(1, docket.id().value());
            statement.setString(2, body);
            statement.setString(3, key.receipt().fingerprint().value());
            statement.setString(4, key.fingerprint().value());
            statement.setString(5, key.draft().value());
            try (var row = statement.executeQuery()) {
                row.next();
                tell(connection, row.getLong(1), row.getString(2));
            }
        }
        connection.commit();
    }

    private static void find(Connection connection, IdempotencyKey key) throws SQLException {
        try (var statement = connection.prepareStatement("select id from comment where idempotency_key = ?")) {
            statement.setString(1, key.fingerprint().value());
            statement.executeQuery().close();
        }
    }

    private static void tell(Connection connection, long id, String number) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into record_entry (done_by, act, subject, facts)
                values ('public', 'comment waiting', ?, '{}'::jsonb)
                """)) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
        try (var statement =
                connection.prepareStatement("insert into search_outbox (kind, subject) values ('COMMENT', ?)")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement("update excerpt set shown = false where comment_id = ?")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
