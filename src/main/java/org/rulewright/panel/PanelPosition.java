package org.rulewright.panel;

import java.time.Instant;
import org.rulewright.ruletext.LineageId;

/**
 * What a member of a panel held on a provision from a moment on.
 *
 * @param memberLabel the member as shown, such as "Member 3"
 * @param round the number of the round in which it was stated
 */
public record PanelPosition(
        PositionId id,
        LineageId lineage,
        MemberId member,
        String memberLabel,
        int round,
        Statement statement,
        Instant stated) {

    /** What was held, in one word. */
    public PanelStance stance() {
        return statement.stance();
    }
}
