package org.rulewright.ruletext.drafting;

import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ProvisionKind;

/**
 * A provision as it stands in the outline of a draft.
 *
 * @param beginning its first words
 * @param isChanged whether it differs from the version before
 */
public record DraftLine(
        ProvisionId id,
        LineageId lineage,
        int position,
        String label,
        ProvisionKind kind,
        int level,
        String beginning,
        boolean isChanged) {}
