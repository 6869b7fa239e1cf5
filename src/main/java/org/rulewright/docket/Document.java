package org.rulewright.docket;

import java.time.LocalDate;

/**
 * A notice, rule or supporting paper of a docket.
 *
 * @param kind what it is, in words such as "Proposed rule"
 * @param source where it was published, such as "87 FR 31195", or its number in the source it was imported from
 */
public record Document(DocumentId id, String kind, String title, String source, LocalDate dated) {}
