package org.rulewright.comment;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a point offers, kept as data so that staff can compare it.
 *
 * @param value in the sender's words, such as "1 mg"; may be empty
 * @param licencesPerYear how many licences a year the rule would mean for the sender; null where not said
 * @param source where the figure comes from; may be empty
 */
public record Evidence(
        EvidenceKind kind, String value, @Nullable Integer licencesPerYear, String source) {}
