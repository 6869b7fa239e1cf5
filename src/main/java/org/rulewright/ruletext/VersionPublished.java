package org.rulewright.ruletext;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/** A version of a rule's text became public, and will not change any more. */
public record VersionPublished(VersionId version, DocketId docket, int number, Sha256 hash) implements Recorded {
    @Override
    public String act() {
        return "rule text published";
    }

    @Override
    public String subject() {
        return "docket %d, version %d".formatted(docket.value(), number);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("textHash", hash.value()));
    }
}
