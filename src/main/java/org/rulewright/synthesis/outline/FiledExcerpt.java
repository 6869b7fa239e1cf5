package org.rulewright.synthesis.outline;

import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ExcerptId;

/**
 * An excerpt under a concern, with who says it.
 *
 * @param name as it stands on the comment; empty for an anonymous one
 * @param category a code of the agency's list
 */
public record FiledExcerpt(ExcerptId id, String quote, TrackingNumber comment, String name, String category) {}
