package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Ledger;
import org.rulewright.synthesis.Chain;

/**
 * Where a docket stands: the sum of its comments, and what is left to settle.
 *
 * @param chain what staff have made of the comments, of which the rests were found
 * @param findings what members of the panel ask for, answered or not
 * @param rests what is left, in the order of the kinds, signed for or not
 * @param signed what somebody signed for; also what has been settled, or has changed, since
 */
public record Balance(
        Chain chain, Ledger ledger, List<PanelFinding> findings, List<Rest> rests, List<SignedRest> signed) {

    /** The signature under this rest; empty where there is none, or only one under something else that it said. */
    public Optional<SignedRest> signature(Rest rest) {
        return signed.stream().filter(signature -> signature.covers(rest)).findFirst();
    }

    /** The rests of this kind. */
    public List<Rest> of(RestKind kind) {
        return rests.stream().filter(rest -> rest.kind() == kind).toList();
    }

    /** The rests that nobody has signed for: while there is one, nothing can be published. */
    public List<Rest> open() {
        return rests.stream().filter(rest -> signature(rest).isEmpty()).toList();
    }

    /** How many things are open; of comments, each. */
    public long count() {
        return open().stream().mapToLong(Rest::count).sum();
    }

    /** The signatures that will be public: those under something that is still left, with how much of it is. */
    public List<SignedRest> standing() {
        return signed.stream()
                .flatMap(signature -> rests.stream()
                        .filter(signature::covers)
                        .map(rest -> signature.leaving(rest.count()))
                        .limit(1))
                .toList();
    }

    /** Whether everything is settled, or signed for. */
    public boolean isSettled() {
        return open().isEmpty();
    }
}
