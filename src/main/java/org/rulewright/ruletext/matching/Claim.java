package org.rulewright.ruletext.matching;

/**
 * Words of a whole that a part has.
 *
 * @param weight of the words that they share
 * @param share of the part's words, from 0 to 1
 * @param lead over the share that the next best whole has
 */
record Claim(int part, int whole, double weight, double share, double lead) {}
