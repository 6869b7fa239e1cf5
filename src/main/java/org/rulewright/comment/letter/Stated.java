package org.rulewright.comment.letter;

import org.rulewright.comment.EvidenceKind;

/**
 * A fact that a letter clearly states; what it does not say is empty.
 *
 * @param value in the letter's words
 * @param country where a maker is
 * @param per what a cost is counted by
 * @param licences how many licences a year
 */
public record Stated(EvidenceKind kind, String value, String country, String per, String licences) {}
