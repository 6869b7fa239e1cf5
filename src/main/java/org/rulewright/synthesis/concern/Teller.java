package org.rulewright.synthesis.concern;

import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ExcerptId;

/**
 * Somebody who gives a fact.
 *
 * @param name as it stands on the comment; empty for an anonymous one
 * @param category a code of the agency's list
 * @param source where he has the figure from; may be empty
 */
public record Teller(TrackingNumber comment, ExcerptId excerpt, String name, String category, String source) {}
