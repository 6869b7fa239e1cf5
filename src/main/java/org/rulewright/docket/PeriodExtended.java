package org.rulewright.docket;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** A comment period that had not closed yet closes later now. */
public record PeriodExtended(DocketId docket, String number, Instant oldClose, NewClose newClose) implements Recorded {

    @Override
    public String act() {
        return "comment period extended";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "from", oldClose.toString(),
                "to", newClose.closes().toString(),
                "notice", newClose.notice(),
                "reason", newClose.reason()));
    }
}
