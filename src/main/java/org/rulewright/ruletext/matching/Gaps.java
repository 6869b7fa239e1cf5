package org.rulewright.ruletext.matching;

/**
 * What a reader would rather see: how much each token is worth keeping, and what every interruption costs.
 *
 * @param worth of each token, by its number
 * @param interruption of the kept text, by words inserted or deleted
 * @param replacement how much more it is where words are both deleted and inserted
 */
record Gaps(int[] worth, int interruption, int replacement) {}
