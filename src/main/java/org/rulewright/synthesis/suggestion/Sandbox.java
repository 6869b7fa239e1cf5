package org.rulewright.synthesis.suggestion;

import java.time.Instant;
import java.util.List;
import org.rulewright.comment.PointId;
import org.rulewright.docket.DocketId;

/**
 * A set of wordings that somebody tries out; no text is touched by it.
 *
 * @param author who began it, by display name; empty for the portal itself
 * @param changedBy who changed it last; empty as above
 * @param chosen the points whose wordings are accepted in it, in the order in which they were
 */
public record Sandbox(
        SandboxId id,
        DocketId docket,
        String name,
        String author,
        String changedBy,
        Instant changed,
        List<PointId> chosen) {
    public Sandbox {
        chosen = List.copyOf(chosen);
    }

    public boolean has(Wording wording) {
        return chosen.stream().anyMatch(wording.points()::contains);
    }
}
