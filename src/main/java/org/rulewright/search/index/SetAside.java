package org.rulewright.search.index;

import java.time.Instant;
import org.rulewright.search.truth.Subject;

/**
 * Something that the engine will not have.
 *
 * @param failure what the engine said, without the words of the document
 */
public record SetAside(long row, Subject subject, Instant since, int attempts, String failure) {}
