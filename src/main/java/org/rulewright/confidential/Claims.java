package org.rulewright.confidential;

import java.util.List;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Allowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cleared staff's desk: reads what is claimed, and decides on the claims. Each reading is in the record.
 *
 * @see "docs/decisions/0025-confidential-parts.md"
 */
@Service
public class Claims {

    private final PartStore parts;
    private final SealedStore sealed;
    private final ApplicationEventPublisher events;
    private final int days;

    Claims(
            PartStore parts,
            SealedStore sealed,
            ApplicationEventPublisher events,
            @Value("${rulewright.confidential.days-to-withdraw:14}") int days) {
        this.parts = parts;
        this.sealed = sealed;
        this.events = events;
        this.days = days;
    }

    /** Claims that stand so, the oldest first; at most so many. */
    @PreAuthorize(Allowed.CLEARED)
    public List<ConfidentialPart> standing(Set<PartState> states, int limit) {
        return parts.standing(states, limit);
    }

    /** How many claims wait for a decision. */
    @PreAuthorize(Allowed.CLEARED)
    public long waiting() {
        return parts.count(PartState.CLAIMED);
    }

    /** One claim, without the words; refuses what was never sent. */
    @PreAuthorize(Allowed.CLEARED)
    public ConfidentialPart get(PartId id) {
        return parts.find(id)
                .filter(part -> part.standing().state() != PartState.MARKED)
                .orElseThrow(() -> new NotFound("confidential.unknown"));
    }

    /** The hidden words; the record says who read them. Refuses what is not sealed any more. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public String read(PartId id) {
        var part = get(id);
        if (!part.isSealed()) {
            throw new Refusal("confidential.refused.gone");
        }
        events.publishEvent(ClaimEvent.of("confidential part read", part));
        return sealed.words(id);
    }

    /** Keeps the part confidential; refuses where it was decided meanwhile. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void accept(PartId id) {
        var part = get(id);
        if (!parts.move(id, Set.of(PartState.CLAIMED, PartState.REFUSED), PartState.ACCEPTED)) {
            throw new Refusal("confidential.refused.moved");
        }
        events.publishEvent(ClaimEvent.of("confidentiality accepted", part));
    }

    /** Refuses the claim with a reason, and gives its sender time to take the part back. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public ConfidentialPart refuse(PartId id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("confidential.refused.reason");
        }
        var part = get(id);
        if (!parts.refuse(id, reason.strip(), days)) {
            throw new Refusal("confidential.refused.moved");
        }
        events.publishEvent(ClaimEvent.of("confidentiality refused", part).because(reason.strip()));
        return get(id);
    }

    /**
     * Gives the words of a refused part to whoever puts them into the public text, and destroys the sealed ones.
     *
     * <p>Refuses while its sender still has time to take it back, by the database's clock.
     */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public String release(PartId id) {
        var part = get(id);
        if (!parts.release(id)) {
            throw new Refusal("confidential.refused.early");
        }
        events.publishEvent(ClaimEvent.of("confidential part released", part));
        var words = sealed.words(id);
        sealed.destroy(id);
        return words;
    }
}
