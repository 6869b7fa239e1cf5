package org.rulewright.ruletext.drafting;

import org.rulewright.base.Refusal;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;

/**
 * A draft to be begun from a version that is there.
 *
 * @param from the version whose text it starts with
 * @param kind a staff draft or a panel draft
 * @param label what readers call it
 * @param author who speaks in it; may be empty
 */
public record NewDraft(VersionId from, VersionKind kind, String label, String author) {
    private static final int LONGEST = 120;

    /** Refuses a draft of another kind, and one without a name. */
    public NewDraft {
        label = label.strip();
        author = author.strip();
        if (kind != VersionKind.STAFF_DRAFT && kind != VersionKind.PANEL_DRAFT) {
            throw new Refusal("ruletext.drafting.refused.kind");
        }
        if (label.isEmpty() || label.length() > LONGEST || author.length() > LONGEST) {
            throw new Refusal("ruletext.drafting.refused.label", LONGEST);
        }
    }
}
