package org.rulewright.comment.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CommentArchive;
import org.rulewright.comment.CommentFiles;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes dockets of what was downloaded from Regulations.gov; safe to do again. */
@Service
public class RegulationsImport {

    private final Dockets dockets;
    private final Agencies agencies;
    private final CommentArchive archive;
    private final CommentFiles files;

    RegulationsImport(Dockets dockets, Agencies agencies, CommentArchive archive, CommentFiles files) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.archive = archive;
        this.files = files;
    }

    /**
     * Takes over a folder of detail JSON of any depth, a bulk download as CSV, or a ZIP file of either.
     *
     * <p>A bad record is reported and stops nothing. Refuses a path where there is nothing to read.
     */
    @PreAuthorize(Allowed.ADMIN)
    public ImportReport run(Path source, ImportProgress progress) {
        return run(source, ImportStart.BEGINNING, progress);
    }

    /** The same from where an earlier run of the same source was cut off; it doubles nothing even where it overlaps. */
    @PreAuthorize(Allowed.ADMIN)
    public ImportReport run(Path source, ImportStart start, ImportProgress progress) {
        if (!Files.isReadable(source)) {
            throw new Refusal("comment.import.refused.path", source.toString());
        }
        try (var unpacked = UnpackedZip.of(source)) {
            var folder = SourceFolder.of(unpacked.folder());
            var keepers = new ImportRun.Keepers(new DocketShelf(dockets, agencies), archive, files);
            var run = new ImportRun(folder, keepers, start, progress);
            run.note(unpacked.skipped());
            return run.all();
        } catch (IOException _) {
            throw new Refusal("comment.import.refused.path", source.toString());
        }
    }
}
