package org.rulewright.synthesis.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.TextChangeId;

/**
 * A rest that somebody took upon himself, with a reason that becomes public.
 *
 * @param left how many things it still was when it became public; before that, how many were signed for
 * @param signer his name as shown; empty where the portal did it by itself
 * @param published when it became public; null before that
 */
public record SignedRest(
        long id,
        Rest rest,
        long left,
        String reason,
        String signer,
        Instant signed,
        @Nullable Instant published) {

    /** Whether it was signed for this: the same thing saying the same, or no more things than those that were counted. */
    public boolean covers(Rest now) {
        if (rest.kind() != now.kind() || rest.about() != now.about()) {
            return false;
        }
        return rest.kind().isCounted()
                ? now.count() <= rest.count() && Long.parseLong(now.state()) <= Long.parseLong(rest.state())
                : now.state().equals(rest.state());
    }

    /** Whether it is about this change of the text. */
    public boolean isAbout(TextChangeId change) {
        return (rest.kind() == RestKind.UNREASONED || rest.kind() == RestKind.UNFORESEEN)
                && rest.about() == change.value();
    }

    /** The same signature under so many things. */
    SignedRest leaving(long count) {
        return new SignedRest(id, rest, count, reason, signer, signed, published);
    }
}
