package org.rulewright.comment.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.CommentArchive;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.imports.SourceRecord.OfComment;

/** One run through a folder: first what tells about dockets, then the comments. */
final class ImportRun {

    private static final long LARGEST_RECORD = 16L * 1024 * 1024;
    private static final long LARGEST_TABLE = 2L * 1024 * 1024 * 1024;

    private final SourceFolder folder;
    private final DocketShelf shelf;
    private final CommentBatch batch;
    private final FileFinder finder;
    private final List<ImportProblem> bad = new ArrayList<>();
    private final List<ImportProblem> skipped = new ArrayList<>();
    private final ImportStart start;
    private final ImportProgress progress;
    private long done;
    private long seen;

    ImportRun(SourceFolder folder, Keepers keepers, ImportStart start, ImportProgress progress) {
        this.folder = folder;
        this.shelf = keepers.shelf();
        this.batch = new CommentBatch(keepers.archive(), bad, start);
        this.start = start;
        this.progress = progress;
        this.finder = new FileFinder(folder, keepers.files(), skipped);
    }

    /** Who keeps what an import finds. */
    record Keepers(DocketShelf shelf, CommentArchive archive, CommentFiles files) {}

    void note(List<ImportProblem> unpacking) {
        skipped.addAll(unpacking);
    }

    ImportReport all() {
        folder.pages().forEach(this::readPage);
        folder.tables().forEach(table -> readTable(table, false, (reached, of) -> progress.reached(reached, of)));
        var all = done + folder.details().size();
        done = 0;
        for (var file : folder.details()) {
            readDetail(file);
            progress.reached(++done, all);
        }
        folder.tables().forEach(table -> readTable(table, true, (reached, _) -> progress.reached(reached, all)));
        batch.flush();
        skipped.addAll(folder.skipped());
        return new ImportReport(
                List.copyOf(shelf.all().keySet()),
                batch.kept(),
                batch.changed(),
                List.copyOf(bad),
                List.copyOf(skipped));
    }

    private void readPage(Path page) {
        var docket = NoticePage.docketOf(page.getFileName().toString());
        try {
            if (docket.isPresent() && Files.size(page) <= LARGEST_RECORD) {
                shelf.title(docket.get(), NoticePage.title(Files.readString(page, StandardCharsets.ISO_8859_1)));
            } else {
                skipped.add(ImportProblem.of(folder.shown(page), "comment.import.skipped.other"));
            }
        } catch (IOException _) {
            skipped.add(ImportProblem.of(folder.shown(page), "comment.import.skipped.unreadable"));
        }
    }

    private void readDetail(Path file) {
        var place = folder.shown(file);
        try {
            if (Files.size(file) > LARGEST_RECORD) {
                throw new BadRecord("comment.import.bad.large", LARGEST_RECORD);
            }
            var record = DetailJson.read(Files.readAllBytes(file));
            if (record.isEmpty()) {
                skipped.add(ImportProblem.of(place, "comment.import.skipped.json"));
            } else {
                take(record.get(), place);
            }
        } catch (BadRecord reason) {
            bad.add(reason.in(place));
        } catch (IOException _) {
            bad.add(ImportProblem.of(place, "comment.import.skipped.unreadable"));
        }
    }

    /** Reads the papers in a table, or its comments: a comment may stand before the notice that it is about. */
    private void readTable(Path table, boolean isForComments, ImportProgress told) {
        if (table.toFile().length() > LARGEST_TABLE) {
            if (isForComments) {
                bad.add(ImportProblem.of(folder.shown(table), "comment.import.bad.large", LARGEST_TABLE));
            }
            return;
        }
        new BulkCsv(table, folder.shown(table)).readAll(new BulkCsv.Reader() {
            @Override
            public boolean wantsComments() {
                return isForComments;
            }

            @Override
            public void passed() {
                told.reached(++done, 0);
            }

            @Override
            public void read(SourceRecord record, String place) {
                tryToTake(record, place);
            }

            @Override
            public void bad(ImportProblem problem) {
                bad.add(problem);
            }

            @Override
            public void broken(ImportProblem problem) {
                if (isForComments) {
                    bad.add(problem);
                }
            }
        });
    }

    private void tryToTake(SourceRecord record, String place) {
        try {
            take(record, place);
        } catch (BadRecord reason) {
            bad.add(reason.in(place));
        }
    }

    private void take(SourceRecord record, String place) throws BadRecord {
        shelf.add(record);
        if (record instanceof OfComment comment && ++seen > start.position()) {
            var docket = shelf.docketOf(comment);
            var category = shelf.codeOf(docket.agency(), comment.sender().category());
            var found = new ArrayList<ArchivedFile>();
            for (var file : comment.files()) {
                finder.find(file, place).ifPresent(found::add);
            }
            if (batch.add(docket.id(), ArchivedCopy.of(comment, docket, category, found), place)) {
                progress.settled(new ImportStart(seen - 1, batch.kept(), batch.changed()));
            }
        }
    }
}
