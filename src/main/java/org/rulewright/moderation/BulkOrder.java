package org.rulewright.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;

/**
 * What is to be done with many comments, with one reason.
 *
 * @param reason why they are withheld; null for the other acts
 * @param note what an expert should look at; empty for the other acts
 * @param chosen the comments; empty for all that wait when it begins
 */
public record BulkOrder(
        DocketId docket, Act act, @Nullable WithholdingReason reason, String note, List<CommentId> chosen) {

    /** What can be done with many. */
    public enum Act {
        PUBLISH,
        WITHHOLD,
        HOLD,
        /** To count them with published ones that say the same; begun by {@link GroupDesk}, since each needs its own. */
        GROUP;

        /** What can be done with comments of whatever text. */
        public static final List<Act> OF_ANY = List.of(PUBLISH, WITHHOLD, HOLD);
    }

    /** Refuses an order without the reason that its act needs. */
    public BulkOrder {
        chosen = List.copyOf(chosen);
        if (act == Act.WITHHOLD && reason == null) {
            throw new Refusal("moderation.refused.ground");
        }
        if (act == Act.HOLD && note.isBlank()) {
            throw new Refusal("moderation.refused.note");
        }
    }
}
