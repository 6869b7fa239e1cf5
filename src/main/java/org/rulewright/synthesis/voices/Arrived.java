package org.rulewright.synthesis.voices;

import org.rulewright.comment.TrackingNumber;

/**
 * What came from an organisation.
 *
 * @param first its first comment
 */
public record Arrived(long comments, TrackingNumber first) {}
