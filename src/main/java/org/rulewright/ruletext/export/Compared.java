package org.rulewright.ruletext.export;

import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.RuleText;

/**
 * A version as it leaves the portal, read against another.
 *
 * @param old the other one
 */
public record Compared(Edition edition, RuleText old, Comparison comparison) {}
