package org.rulewright.docket;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** A docket that had closed takes comments again, from now on. */
public record PeriodReopened(DocketId docket, String number, Instant oldClose, NewClose newClose) implements Recorded {

    @Override
    public String act() {
        return "comment period reopened";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "closed", oldClose.toString(),
                "to", newClose.closes().toString(),
                "notice", newClose.notice(),
                "reason", newClose.reason()));
    }
}
