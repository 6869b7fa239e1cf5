package org.rulewright.synthesis.concern;

import java.util.List;

/**
 * A threshold that comments propose.
 *
 * @param written as most of them write it
 * @param comments how many propose it
 */
public record Threshold(String written, long comments, List<Teller> tellers) {}
