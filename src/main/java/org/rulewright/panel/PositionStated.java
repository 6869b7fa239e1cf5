package org.rulewright.panel;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;

/** A member of a panel stated a position; its words are in the record as a fingerprint until they are published. */
public record PositionStated(PanelPosition position, String docketNumber) implements Recorded {

    @Override
    public String act() {
        return "position stated";
    }

    @Override
    public String subject() {
        return docketNumber;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("position", String.valueOf(position.id().value()));
        facts.put("member", String.valueOf(position.member().value()));
        facts.put("round", String.valueOf(position.round()));
        facts.put("lineage", String.valueOf(position.lineage().value()));
        facts.put("stance", position.stance().name());
        facts.put("words", Sha256.of(position.statement().words()).value());
        return facts;
    }
}
