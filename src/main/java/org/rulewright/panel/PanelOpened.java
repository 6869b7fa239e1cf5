package org.rulewright.panel;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** A panel was set up for a docket, or its description brought up to date. */
public record PanelOpened(Panel panel, String docketNumber) implements Recorded {

    @Override
    public String act() {
        return "panel opened";
    }

    @Override
    public String subject() {
        return docketNumber;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("panel", String.valueOf(panel.id().value()));
        facts.put("members", String.valueOf(panel.members().size()));
        facts.put("rounds", String.valueOf(panel.rounds().size()));
        return facts;
    }
}
