package org.rulewright.docket;

import java.time.Instant;

/** That the rule about late comments was set, by whom and why; it is never changed afterwards. */
public record LateRuleNotice(LateRule rule, String reason, String by, Instant done) {}
