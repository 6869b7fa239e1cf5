package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.rulewright.PortalTest;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.comment.imports.RegulationsImport;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** P12: the import of a bulk download, from its file to the last commit, beside {@code COPY FROM} of the rows it wrote. */
@PortalTest
@Tag("bench")
@Tag("import")
class ImportBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 100_000);
    private static final int REPETITIONS = 3;
    private static final List<String> TABLES = List.of("comment", "record_entry", "search_outbox");

    @TempDir
    Path folder;

    @Autowired
    RegulationsImport imports;

    @Autowired
    Dockets dockets;

    @Autowired
    JdbcConnectionDetails connection;

    @Test
    void importsAtASubstantialShareOfACopy() throws Exception {
        var words = RealWords.ofTheRealDocket();
        var ofAllRows = new ArrayList<Double>();
        var ofComments = new ArrayList<Double>();
        for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
            var number = "BENCH-2022-%04d".formatted(repetition);
            var file = written(number, words);
            var begun = System.nanoTime();
            var report = OwnAuthority.as(Role.ADMIN, () -> imports.run(file, (_, _) -> {}));
            var seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(report.changed()).isEqualTo(COMMENTS);
            var comments = copied(number, TABLES.subList(0, 1));
            var all = copied(number, TABLES);
            IO.println("%.1f s by the import, %.1f s by COPY of all its rows, %.1f s of the comments alone"
                    .formatted(seconds, all, comments));
            if (repetition > 0) {
                ofAllRows.add(all / seconds);
                ofComments.add(comments / seconds);
            }
        }
        var figures = new Figures("import");
        figures.atLeast("P12.import", 0.4, ofAllRows);
        figures.atLeast("P12.import.comments-alone", 0.4, ofComments);
        figures.write();
    }

    private Path written(String number, RealWords words) throws IOException {
        var file = folder.resolve(number + ".csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var rows = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            rows.printRecord(
                    "Document ID",
                    "Agency ID",
                    "Docket ID",
                    "Document Type",
                    "Posted Date",
                    "Received Date",
                    "Title",
                    "Comment",
                    "First Name",
                    "Last Name",
                    "Organization Name",
                    "Category",
                    "Country");
            for (var place = 1; place <= COMMENTS; place++) {
                var moment =
                        Instant.parse("2022-06-01T00:00:00Z").plusSeconds(place).toString();
                rows.printRecord(
                        number + "-" + place,
                        "BENCH",
                        number,
                        "Public Submission",
                        moment,
                        moment,
                        "Comment",
                        words.comment(),
                        "Ada",
                        "Limpet",
                        "",
                        "Individual",
                        "United States");
            }
        }
        return file;
    }

    /** How long {@code COPY FROM} takes for the docket's rows, into tables with the same columns and indexes. */
    private double copied(String number, List<String> tables) throws Exception {
        var seconds = 0.0;
        try (var database = DriverManager.getConnection(
                connection.getJdbcUrl(), connection.getUsername(), connection.getPassword())) {
            var copy = database.unwrap(PGConnection.class).getCopyAPI();
            for (var table : tables) {
                var file = folder.resolve(table);
                try (var out = Files.newOutputStream(file);
                        var statement = database.createStatement()) {
                    copy.copyOut("copy (" + rowsOf(table, number) + ") to stdout", out);
                    statement.execute("drop table if exists copied");
                    statement.execute("create table copied (like " + table + " including all)");
                }
                var begun = System.nanoTime();
                try (var in = Files.newInputStream(file)) {
                    copy.copyIn("copy copied from stdin", in);
                }
                seconds += (System.nanoTime() - begun) / 1e9;
            }
        }
        return seconds;
    }

    private String rowsOf(String table, String number) {
        var docket = dockets.get(number).id().value();
        return switch (table) {
            case "comment" -> "select * from comment where docket_id = " + docket;
            case "record_entry" -> "select * from record_entry where subject like '" + number + "-%'";
            default ->
                "select id + 1000000000 as id, 'COMMENT' as kind, id as subject, false as background,"
                        + " now() as enqueued, 0 as attempts, now() as next_try, null as set_aside, '' as failure"
                        + " from comment where docket_id = " + docket;
        };
    }
}
