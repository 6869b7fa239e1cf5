package org.rulewright.synthesis.concern;

/**
 * How many licences a year the rule would mean, as senders say it.
 *
 * @param comments how many say so; the other figures are 0 where none does
 * @param middle as many say more as say less
 */
public record LicenceCount(long comments, long lowest, long middle, long highest, long sum) {}
