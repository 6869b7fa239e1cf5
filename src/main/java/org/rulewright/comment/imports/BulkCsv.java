package org.rulewright.comment.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rulewright.comment.imports.SourceRecord.Fate;
import org.rulewright.comment.imports.SourceRecord.OfComment;
import org.rulewright.comment.imports.SourceRecord.OfDocument;
import org.rulewright.comment.imports.SourceRecord.Sender;
import org.rulewright.comment.imports.SourceRecord.SourceFile;

/** Reads the bulk download of Regulations.gov: one row for each comment, and some for the papers they are about. */
final class BulkCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final Path file;
    private final String shownName;

    BulkCsv(Path file, String shownName) {
        this.file = file;
        this.shownName = shownName;
    }

    /** Hears of every row, good or bad. */
    interface Reader {

        /** Whether comments are wanted, or else what they are about; the others are passed over unread. */
        boolean wantsComments();

        /** A row was passed. */
        void passed();

        void read(SourceRecord record, String place);

        /** A row that was wanted could not be read. */
        void bad(ImportProblem problem);

        /** The table as a whole, or what is left of it, cannot be read. */
        void broken(ImportProblem problem);
    }

    void readAll(Reader reader) {
        try (var lines = withoutMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                var rows = FORMAT.parse(lines)) {
            if (!rows.getHeaderMap().containsKey("Document ID")
                    || !rows.getHeaderMap().containsKey("Docket ID")) {
                reader.broken(ImportProblem.of(shownName, "comment.import.bad.header"));
                return;
            }
            for (var row : rows) {
                if (isComment(row) == reader.wantsComments()) {
                    readOne(row, reader);
                }
                reader.passed();
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            reader.broken(ImportProblem.of(shownName, "comment.import.bad.csv", String.valueOf(e.getMessage())));
        }
    }

    private static BufferedReader withoutMark(BufferedReader lines) throws IOException {
        lines.mark(1);
        if (lines.read() != '\uFEFF') {
            lines.reset();
        }
        return lines;
    }

    private void readOne(CSVRecord row, Reader reader) {
        var place = shownName + ", row " + row.getRecordNumber();
        try {
            reader.read(record(row), place);
        } catch (BadRecord bad) {
            reader.bad(bad.in(place));
        }
    }

    private static SourceRecord record(CSVRecord row) throws BadRecord {
        if (text(row, "Document ID").isBlank()) {
            throw new BadRecord("comment.import.bad.id");
        }
        if (text(row, "Docket ID").isBlank()) {
            throw new BadRecord("comment.import.bad.docket");
        }
        return isComment(row) ? comment(row) : document(row);
    }

    private static boolean isComment(CSVRecord row) {
        return text(row, "Document Type").equals("Public Submission");
    }

    private static OfDocument document(CSVRecord row) throws BadRecord {
        return new OfDocument(
                text(row, "Document ID"),
                text(row, "Docket ID"),
                text(row, "Agency ID"),
                text(row, "Document Type"),
                ReadableText.of(text(row, "Title")),
                text(row, "Federal Register Number"),
                SourceTime.of(text(row, "Posted Date")),
                SourceTime.of(text(row, "Comment Start Date")),
                SourceTime.of(text(row, "Comment Due Date")),
                isTrue(row, "Allow Late Comments"));
    }

    private static OfComment comment(CSVRecord row) throws BadRecord {
        return new OfComment(
                text(row, "Document ID"),
                text(row, "Docket ID"),
                text(row, "Agency ID"),
                new Sender(
                        text(row, "First Name"),
                        text(row, "Last Name"),
                        text(row, "Organization Name"),
                        text(row, "Category"),
                        text(row, "Country")),
                text(row, "Comment"),
                SourceTime.first(text(row, "Received Date"), text(row, "Posted Date")),
                new Fate(
                        SourceTime.first(text(row, "Posted Date"), text(row, "Received Date")),
                        isTrue(row, "Is Withdrawn?"),
                        text(row, "Reason Withdrawn"),
                        restriction(row)),
                files(row));
    }

    private static String restriction(CSVRecord row) {
        var type = text(row, "Restrict Reason Type");
        var reason = text(row, "Restrict Reason");
        return type.isBlank() || reason.isBlank() ? type + reason : type + ": " + reason;
    }

    private static List<SourceFile> files(CSVRecord row) {
        return Arrays.stream(text(row, "Attachment Files").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> new SourceFile(address.substring(address.lastIndexOf('/') + 1), address, 0))
                .toList();
    }

    private static boolean isTrue(CSVRecord row, String column) {
        return text(row, column).equalsIgnoreCase("true");
    }

    private static String text(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
