package org.rulewright.comment.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.imports.SourceRecord.SourceFile;

/** Brings files along where they lie beside their comments, and links to the others. */
final class FileFinder {

    private final SourceFolder folder;
    private final CommentFiles files;
    private final List<ImportProblem> skipped;

    FileFinder(SourceFolder folder, CommentFiles files, List<ImportProblem> skipped) {
        this.folder = folder;
        this.files = files;
        this.skipped = skipped;
    }

    /** The file, here or there; empty where its address is none of the web. */
    Optional<ArchivedFile> find(SourceFile file, String place) {
        var here = folder.downloaded(file.address()).flatMap(found -> brought(found, file));
        if (here.isPresent()) {
            return here;
        }
        if (!file.address().matches("https?://[^\\s\"<>]+")) {
            skipped.add(ImportProblem.of(place, "comment.import.skipped.address", file.name()));
            return Optional.empty();
        }
        return Optional.of(ArchivedCopy.linked(file));
    }

    private Optional<ArchivedFile> brought(Path found, SourceFile file) {
        folder.markUsed(found);
        try (var bytes = Files.newInputStream(found)) {
            return Optional.of(ArchivedFile.kept(files.keep(file.name(), bytes)));
        } catch (IOException _) {
            skipped.add(ImportProblem.of(folder.shown(found), "comment.import.skipped.unreadable"));
        } catch (Refusal refusal) {
            skipped.add(new ImportProblem(folder.shown(found), refusal.key(), List.of(refusal.arguments())));
        }
        return Optional.empty();
    }
}
