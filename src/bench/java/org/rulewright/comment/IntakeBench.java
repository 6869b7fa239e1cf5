package org.rulewright.comment;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P1: comments accepted durably a second, by HTTP to the receipt, 32 clients, beside the same writing statements sent by
 * 32 bare connections; P2: the same beside a record that writes nothing.
 *
 * <p>There is no pgbench among the embedded programs; the bare connections run its loop over JDBC, with the same commit
 * settings.
 */
@PortalTest
@Tag("bench")
@Tag("intake")
class IntakeBench {

    private static final int REPETITIONS = 3;

    private final IntakeLoad load = new IntakeLoad();

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    JdbcClient database;

    @Test
    void takesCommentsAboutAsFastAsTheDatabaseStoresThem() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        for (var warming = 0; warming < REPETITIONS; warming++) {
            load.throughPortal(port, docket);
        }
        load.errors();
        var ratios = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var record = new ArrayList<Double>();
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            var portal = load.throughPortal(port, docket);
            var raw = bare(docket);
            database.sql("create rule record_off as on insert to record_entry do instead nothing")
                    .update();
            var withoutRecord = load.throughPortal(port, docket);
            database.sql("drop rule record_off on record_entry").update();
            ratios.add(portal.each() / raw.each());
            p99.add(portal.p99());
            record.add(portal.each() / withoutRecord.each());
            IO.println("%.0f comments a second through the portal, %.0f without the record, %.0f bare"
                    .formatted(portal.each(), withoutRecord.each(), raw.each()));
        }
        var figures = new Figures("intake");
        figures.atLeast("P1.intake", 0.5, ratios);
        figures.atMost("P1.intake.p99.ms", 250, p99);
        figures.atMost("P1.intake.errors", 0, List.of((double) load.errors()));
        figures.atLeast("P2.record", 0.95, record);
        figures.write();
    }

    private IntakeLoad.Rate bare(Docket docket) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            var senders = new ArrayList<IntakeLoad.Sender>();
            for (var client = 0; client < IntakeLoad.CLIENTS; client++) {
                var opened = DriverManager.getConnection(
                        connection.getJdbcUrl(), connection.getUsername(), connection.getPassword());
                opened.setAutoCommit(false);
                connections.add(opened);
                senders.add(body -> BareIntake.store(opened, docket, body));
            }
            return load.measured(senders);
        } finally {
            for (var opened : connections) {
                opened.close();
            }
        }
    }
}
