package org.rulewright.confidential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words or a file that their sender claimed as confidential, without what is hidden.
 *
 * @param owner what it belongs to
 * @param subject the public name of what it belongs to, such as a tracking number; empty for a draft
 * @param kind whether words are hidden or a whole file
 * @param number its number within its owner, as its label says it
 * @param place where it was taken from, such as {@code points.1.words}
 * @param claim what its sender says about it, in public
 * @param repeatable whether its sender lets the same words stand elsewhere
 */
public record ConfidentialPart(
        PartId id,
        Owner owner,
        String subject,
        PartKind kind,
        int number,
        String place,
        Claim claim,
        boolean repeatable,
        Standing standing) {

    /**
     * Where the claim stands.
     *
     * @param reason why it was refused; empty else
     * @param since when it was so decided
     * @param releasable from when the words may be made public; null where they may not
     */
    public record Standing(
            PartState state,
            String reason,
            Instant since,
            @Nullable Instant releasable) {}

    /** Whether a whole file is hidden. */
    public boolean isFile() {
        return kind == PartKind.FILE;
    }

    /** What stands in its place in the public text. */
    public String label() {
        return Label.of(number, claim.summary());
    }

    /** Whether a label stands for it in the public text. */
    public boolean isLabelled() {
        return standing.state() != PartState.RELEASED;
    }

    /** Whether its hidden content still exists, under seal. */
    public boolean isSealed() {
        return standing.state() != PartState.WITHDRAWN && standing.state() != PartState.RELEASED;
    }
}
