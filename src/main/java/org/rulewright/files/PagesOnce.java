package org.rulewright.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.files.reader.Frame;
import org.rulewright.files.reader.ReaderProcess.Ending;
import org.springframework.stereotype.Component;

/** Reads the pages of a file that is not stored openly, in a process of its own; nothing of it is kept. */
@Component
public class PagesOnce {

    private final ReaderRuns runs;

    PagesOnce(ReaderRuns runs) {
        this.runs = runs;
    }

    /**
     * What was read.
     *
     * @param isWhole whether the reader came to its end
     */
    public record Read(List<PageText> pages, Set<Finding> findings, boolean isWhole) {

        /** Keeps copies. */
        public Read {
            pages = List.copyOf(pages);
            findings = Set.copyOf(findings);
        }
    }

    /** Reads it now; refuses where too many files are being read. */
    public Read of(FileType type, Supplier<InputStream> file) {
        var pages = new ArrayList<PageText>();
        var findings = EnumSet.noneOf(Finding.class);
        var ending = run(type, file, pages, findings);
        return new Read(pages, findings, ending == Ending.DONE);
    }

    private Ending run(FileType type, Supplier<InputStream> file, List<PageText> pages, Set<Finding> findings) {
        try {
            return runs.pages(type, file, frame -> {
                if (frame instanceof Frame.Words words) {
                    pages.add(new PageText(pages.size() + 1, words.text()));
                } else if (frame instanceof Frame.Found found) {
                    findings.add(found.finding());
                }
            });
        } catch (IOException _) {
            return Ending.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Ending.FAILED;
        }
    }
}
