package org.rulewright.ruletext.drafting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.VersionId;

/** A draft of a rule's text was begun; what is done to it stands in its own log until it is published. */
public record DraftBegun(VersionId version, DocketId docket, int number, int from, Sha256 hash) implements Recorded {
    @Override
    public String act() {
        return "rule text draft begun";
    }

    @Override
    public String subject() {
        return "docket %d, version %d".formatted(docket.value(), number);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("from", "version " + from, "textHash", hash.value()));
    }
}
