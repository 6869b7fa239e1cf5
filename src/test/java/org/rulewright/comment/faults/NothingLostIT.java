package org.rulewright.comment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.base.Sha256;

/**
 * That an acknowledged comment is never lost, altered or doubled, whatever dies: the senders' own ledger, held against the
 * database afterwards.
 *
 * <p>A machine with a write cache cannot prove that a power cut is survived; these tests kill processes.
 */
@Tag("faults")
class NothingLostIT {

    private static final String DOCKET = "FAULT-2022-0001";
    private static final int RECEIPTS = 100;

    @TempDir
    Path folder;

    private MortalPortal portal;
    private Ledger ledger;

    NothingLostIT() {}

    @BeforeEach
    void openADocket() throws Exception {
        portal = new MortalPortal(Files.createDirectories(folder.resolve("home")));
        portal.start();
        try (var database = portal.database();
                var statement = database.createStatement()) {
            statement.execute("""
                    with agency as (
                        insert into agency (code, name, department, zone)
                        values ('FAULT', 'Bureau of Faults', '', 'UTC') returning id
                    ), category as (
                        insert into category (agency_id, code, label, mark, place)
                        select id, 'OTHER', 'Other', 'NONE', 1 from agency
                    ), docket as (
                        insert into docket (number, agency_id, title, summary, kind, legal_basis, identifiers, touches,
                                            accepts_late, sample)
                        select 'FAULT-2022-0001', id, 'A rule', '', 'Proposed rule', '', '', '', false, false
                        from agency returning id
                    )
                    insert into comment_period (docket_id, number, opens, closes, zone)
                    select id, 1, now() - interval '1 day', now() + interval '1 day', 'UTC' from docket
                    """);
        }
        ledger = new Ledger(portal, DOCKET);
    }

    @AfterEach
    void stop() throws Exception {
        portal.close();
    }

    /** One after the other in one portal, which takes its time to start. */
    @Test
    void keepsEveryReceiptWhenConnectionsAreCutAndPostgresOrThePortalIsKilled() throws Exception {
        ledger.sendDuring(RECEIPTS, () -> {
            for (var cut = 0; cut < 20; cut++) {
                cutConnections();
                Thread.sleep(50);
            }
        });
        assertThatTheLedgerHolds();

        ledger.sendDuring(RECEIPTS, portal::killDatabase);
        portal.kill();
        portal.start();
        assertThatTheLedgerHolds();

        ledger.sendDuring(RECEIPTS, portal::kill);
        portal.start();
        assertThatTheLedgerHolds();
    }

    private void cutConnections() throws Exception {
        try (var database = portal.database();
                var statement = database.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid)
                    from pg_stat_activity
                    where pid <> pg_backend_pid() and backend_type = 'client backend'
                    """);
        }
    }

    /** Everything acknowledged is there once, as it was sent; what was not answered is there once after one more try. */
    private void assertThatTheLedgerHolds() throws Exception {
        var kept = kept();
        ledger.acknowledged()
                .forEach((key, number) -> assertThat(kept.get(fingerprint(key)))
                        .as("the comment of receipt %s", number)
                        .isEqualTo(number + ": " + ledger.sent().get(key)));

        var unanswered = new TreeSet<>(ledger.sent().keySet());
        unanswered.removeAll(ledger.acknowledged().keySet());
        unanswered.forEach(ledger::send);

        assertThat(ledger.acknowledged()).hasSize(ledger.sent().size());
        var all = new HashMap<String, String>();
        ledger.sent()
                .forEach((key, words) ->
                        all.put(fingerprint(key), ledger.acknowledged().get(key) + ": " + words));
        assertThat(kept()).isEqualTo(all);
        assertThat(new TreeSet<>(ledger.acknowledged().values()))
                .hasSize(ledger.sent().size());
    }

    /** The number and the words of every comment, by the fingerprint of its key; each has its row in the outbox or record. */
    private Map<String, String> kept() throws Exception {
        var kept = new HashMap<String, String>();
        try (var database = portal.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select c.idempotency_key, c.tracking_number, c.body,
                               (select count(*) from record_entry e where e.subject = c.tracking_number) as entries,
                               (select count(*) from search_outbox o where o.kind = 'COMMENT' and o.subject = c.id) as rows
                        from comment c
                        """)) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getString(2) + ": " + rows.getString(3));
                assertThat(rows.getInt("entries")).isEqualTo(1);
                assertThat(rows.getInt("rows")).isEqualTo(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kept;
    }

    private static String fingerprint(String key) {
        return Sha256.of("key " + key).value();
    }
}
