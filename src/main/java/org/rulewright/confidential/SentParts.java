package org.rulewright.confidential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the parts that were sent, and how their sender takes them back; no word of them. */
@Service
public class SentParts {

    private static final Set<PartState> BEFORE_RELEASE =
            Set.of(PartState.CLAIMED, PartState.ACCEPTED, PartState.REFUSED);

    private final PartStore parts;
    private final ClaimStore moves;
    private final SealedStore sealed;
    private final ApplicationEventPublisher events;

    SentParts(PartStore parts, ClaimStore moves, SealedStore sealed, ApplicationEventPublisher events) {
        this.parts = parts;
        this.moves = moves;
        this.sealed = sealed;
        this.events = events;
    }

    /** The parts of an owner, in order: place, ground, summary and what became of the claim. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ConfidentialPart> of(Owner owner) {
        return parts.of(owner);
    }

    /**
     * The name of a hidden file of the owner; empty where the part is no file of it, or is not sealed any more. For the
     * sender alone: whoever asks has looked at the secret of the receipt.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<String> fileName(Owner owner, PartId id) {
        return parts.of(owner).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .flatMap(part -> sealed.file(part.id()))
                .map(SealedFile::name);
    }

    /** Takes one part back and destroys it; refuses one that is not the owner's, is gone, or is public already. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void withdraw(Owner owner, PartId id) {
        var part = parts.of(owner).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("confidential.unknown"));
        if (!moves.move(id, BEFORE_RELEASE, PartState.WITHDRAWN)) {
            throw new Refusal("confidential.refused.gone");
        }
        sealed.destroy(id);
        events.publishEvent(ClaimEvent.of("confidential part withdrawn", part));
    }

    /** Takes back and destroys whatever of the owner is still sealed. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void withdrawAll(Owner owner) {
        parts.of(owner).stream().filter(ConfidentialPart::isSealed).forEach(part -> withdraw(owner, part.id()));
    }
}
