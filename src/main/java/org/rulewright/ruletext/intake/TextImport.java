package org.rulewright.ruletext.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.Format;

/**
 * A text that was read and is not yet saved.
 *
 * @param sourceName what its file was called; empty where it was pasted
 * @param revision counts the corrections, so that nobody overwrites another's
 */
public record TextImport(
        ImportId id,
        DocketId docket,
        String sourceName,
        Format format,
        VersionFacts facts,
        PendingText text,
        int revision) {
    /** How many provisions of each kind it has. */
    public Map<ProvisionKind, Long> counts() {
        return text.passages().stream()
                .collect(Collectors.groupingBy(Passage::kind, TreeMap::new, Collectors.counting()));
    }
}
