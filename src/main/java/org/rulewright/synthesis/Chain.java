package org.rulewright.synthesis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

/**
 * All that staff have made of a docket's comments, drafts included: the chain from excerpt to text change.
 *
 * @param concerns in the order of the outline
 * @param excerpts how many there are in published comments
 * @param filed how much stands under each concern; concerns without any are left out
 * @param responses the answers begun or published
 * @param changes what changed between the text commented on and the one that comes of it; empty where there is no such text
 * @param reasons the reasons of changes that no concern is about
 */
public record Chain(
        List<Concern> concerns,
        long excerpts,
        Map<ConcernId, Filed> filed,
        Unfiled unfiled,
        Map<ConcernId, Response> responses,
        List<TextChange> changes,
        Map<TextChangeId, ChangeReason> reasons) {

    /** The concern of that id; empty where the docket has none of it. */
    public Optional<Concern> concern(ConcernId id) {
        return concerns.stream().filter(concern -> concern.id().equals(id)).findFirst();
    }

    /** How much is filed under the concern. */
    public Filed under(Concern concern) {
        return filed.getOrDefault(concern.id(), Filed.NOTHING);
    }

    /** The answer to the concern; empty where nobody has begun one. */
    public Optional<Response> response(Concern concern) {
        return Optional.ofNullable(responses.get(concern.id()));
    }

    /** Whether the concern only holds others together, and so needs no answer of its own. */
    public boolean isHeading(Concern concern) {
        return concerns.stream().anyMatch(other -> concern.id().equals(other.parent()))
                && under(concern).isNothing()
                && response(concern)
                        .filter(response -> !response.words().equals(ResponseDraft.EMPTY))
                        .isEmpty();
    }

    /** What must be settled before the answers can be published. */
    public WhatIsMissing missing() {
        return new WhatIsMissing(unfiled, unanswered(), unreasoned(), unkept());
    }

    private List<Concern> unanswered() {
        return concerns.stream()
                .filter(concern -> !isHeading(concern))
                .filter(concern ->
                        response(concern).filter(it -> it.words().isAnswer()).isEmpty())
                .toList();
    }

    private List<TextChange> unreasoned() {
        var reasoned = new HashSet<>(reasons.keySet());
        responses.values().forEach(response -> reasoned.addAll(response.changes()));
        return changes.stream()
                .filter(change -> !reasoned.contains(change.id()))
                .toList();
    }

    private List<Concern> unkept() {
        var made = made();
        return concerns.stream()
                .filter(concern -> response(concern)
                        .filter(it -> it.words().isUnkeptPromise(made))
                        .isPresent())
                .toList();
    }

    private Set<TextChangeId> made() {
        return changes.stream().map(TextChange::id).collect(Collectors.toSet());
    }
}
