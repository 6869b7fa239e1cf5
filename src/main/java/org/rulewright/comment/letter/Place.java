package org.rulewright.comment.letter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Anchors;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.VersionId;

/**
 * What a point is about, as far as the letter says.
 *
 * @param provision null where the letter speaks of the whole, or does not say of what
 * @param quotation the words of the provision that the letter quotes; null where it quotes none
 * @param question the question that it answers; null where it answers none
 * @param candidates the provisions that can be meant, where it does not say which; none where that is settled
 */
public record Place(
        @Nullable Provision provision,
        @Nullable Quotation quotation,
        @Nullable Question question,
        List<Provision> candidates) {

    /** Nowhere in particular. */
    static final Place WHOLE = new Place(null, null, null, List.of());

    /** Copies the candidates. */
    public Place {
        candidates = List.copyOf(candidates);
    }

    /** The anchor that it makes in this version; empty where it is not settled. */
    public Optional<Anchor> anchor(VersionId version) {
        if (provision == null) {
            return Optional.empty();
        }
        return Optional.of(
                quotation == null ? Anchors.on(version, provision) : Anchors.on(version, provision, quotation));
    }

    /** The words of the provision; empty where there is none. */
    public String passage() {
        return provision == null ? "" : provision.text();
    }

    /** The same, settled on one provision. */
    public Place on(Provision chosen) {
        return new Place(chosen, null, question, List.of());
    }

    boolean isNamed() {
        return provision != null || question != null || !candidates.isEmpty();
    }
}
