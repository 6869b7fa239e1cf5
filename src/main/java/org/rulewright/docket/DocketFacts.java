package org.rulewright.docket;

/**
 * What the law calls a docket and what it touches.
 *
 * @param kind what was published, such as "Proposed rule"
 * @param legalBasis the law behind it; it decides what must be answered
 * @param identifiers further numbers, such as "RIN 0694-AI21, 87 FR 31195"; may be empty
 * @param touches the parts of the law it would change, such as "15 CFR 740, 742, 774"; may be empty
 * @param acceptsLate whether a late comment is taken in and marked
 * @param sample whether the docket was made for demonstration
 */
public record DocketFacts(
        String kind, String legalBasis, String identifiers, String touches, boolean acceptsLate, boolean sample) {}
