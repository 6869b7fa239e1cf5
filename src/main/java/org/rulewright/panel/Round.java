package org.rulewright.panel;

import java.time.Instant;
import org.rulewright.ruletext.VersionId;

/** A pass of a panel over a draft: from {@code opens}, up to but not including {@code closes}. */
public record Round(RoundId id, int number, Instant opens, Instant closes, Draft draft) {

    /** The version under review, and the one that it is compared with. */
    public record Draft(VersionId version, VersionId against) {}

    /** Refuses a round that would never be open. */
    public Round {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a round must open before it closes");
        }
    }

    /** Where a round stands. */
    public enum Phase {
        PLANNED,
        OPEN,
        CLOSED
    }

    /** Where the round stands at the moment; what counts in the end is the database's clock. */
    public Phase phaseAt(Instant moment) {
        if (moment.isBefore(opens)) {
            return Phase.PLANNED;
        }
        return isOpenAt(moment) ? Phase.OPEN : Phase.CLOSED;
    }

    /** Whether the moment lies within the round. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
