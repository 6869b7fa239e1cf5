package org.rulewright.docket;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** The agency decided what happens to comments that come after the close. */
public record LateRuleSet(DocketId docket, String number, LateRule rule, String reason) implements Recorded {

    @Override
    public String act() {
        return "late rule set";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "acceptsLate", String.valueOf(rule.acceptsLate()),
                "graceMinutes", String.valueOf(rule.graceMinutes()),
                "reason", reason));
    }
}
