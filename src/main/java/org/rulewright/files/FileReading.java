package org.rulewright.files;

import java.util.Set;
import org.rulewright.base.Sha256;

/**
 * What is known of a file by reading it.
 *
 * @param findings what its reader should know; none yet while it waits
 * @param pages how many pages it has; 0 where none were found
 */
public record FileReading(Sha256 content, ReadingState state, Set<Finding> findings, int pages) {

    /** Keeps a copy of the findings. */
    public FileReading {
        findings = Set.copyOf(findings);
    }

    /** Whether nothing more will be found out about it. */
    public boolean isDone() {
        return state != ReadingState.WAITING;
    }
}
