package org.rulewright.comment;

import org.rulewright.base.Refusal;

/** A draft was changed somewhere else since the caller saw it; nothing was overwritten. */
public class DraftOvertaken extends Refusal {

    DraftOvertaken() {
        super("comment.refused.draft.overtaken");
    }
}
