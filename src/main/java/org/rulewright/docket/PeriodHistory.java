package org.rulewright.docket;

import java.util.List;

/**
 * What was decided about a docket's deadlines.
 *
 * @param rule what happens to late comments now
 * @param notices each move of a deadline, the oldest first
 * @param rules each setting of the late rule, the oldest first; empty where it is as it was at the beginning
 */
public record PeriodHistory(LateRule rule, List<PeriodNotice> notices, List<LateRuleNotice> rules) {}
