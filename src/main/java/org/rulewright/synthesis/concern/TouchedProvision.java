package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.LineageId;

/**
 * A provision that points under the concern are about, or that its answer changes.
 *
 * @param label its number in the newest text that has it; empty where it has none
 * @param comments how many comments speak of it here
 * @param isChanged whether a change that carries the answer out touches it
 * @param positions what each member of the panel holds on it now
 */
public record TouchedProvision(
        LineageId lineage, String label, long comments, boolean isChanged, List<PanelPosition> positions) {}
