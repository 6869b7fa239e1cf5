package org.rulewright.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is so about a question that was asked while comments came in.
 *
 * @param comment the tracking number of the published comment that it is about; empty where it is about none
 * @param closed since when answers are not asked for any more; null while they are
 */
public record Clarification(
        Instant asked, String comment, @Nullable Instant closed) {}
