package org.rulewright.confidential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private final ClaimStore moves;
    private final SealedStore sealed;
    private final ApplicationEventPublisher events;
    private final int days;

    Claims(
            PartStore parts,
            ClaimStore moves,
            SealedStore sealed,
            ApplicationEventPublisher events,
            @Value("${rulewright.confidential.days-to-withdraw:14}") int days) {
        this.parts = parts;
        this.moves = moves;
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
        recordReading(part);
        return sealed.words(id);
    }

    /** What is known of a hidden file, its name with it; the record says who read it. Refuses what is not sealed any more. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public SealedFile file(PartId id) {
        recordReading(get(id));
        return sealed.file(id).orElseThrow(() -> new NotFound("confidential.unknown"));
    }

    /** The bytes of a hidden file, opened as they are read; the record says who took them. Refuses the same. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public InputStream open(PartId id) {
        recordReading(get(id));
        return sealed.open(id);
    }

    private void recordReading(ConfidentialPart part) {
        if (!part.isSealed()) {
            throw new Refusal("confidential.refused.gone");
        }
        events.publishEvent(ClaimEvent.of(part.isFile() ? "confidential file read" : "confidential part read", part));
    }

    /** Keeps the part confidential; refuses where it was decided meanwhile. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void accept(PartId id) {
        var part = get(id);
        if (!moves.move(id, Set.of(PartState.CLAIMED, PartState.REFUSED), PartState.ACCEPTED)) {
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
        if (!moves.refuse(id, reason.strip(), days)) {
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
        letGo(id);
        var words = sealed.words(id);
        sealed.destroy(id);
        return words;
    }

    /** Whoever keeps a released file in public. */
    public interface Keeper {
        /** Reads the bytes to their end. */
        void keep(SealedFile file, InputStream bytes) throws IOException;
    }

    /** Gives a refused file to whoever keeps it in public, and destroys the sealed one; refuses as for words. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void release(PartId id, Keeper keeper) {
        letGo(id);
        var file = sealed.file(id).orElseThrow(() -> new NotFound("confidential.unknown"));
        try (var bytes = sealed.open(id)) {
            keeper.keep(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sealed.destroy(id);
    }

    private void letGo(PartId id) {
        var part = get(id);
        if (!moves.release(id)) {
            throw new Refusal("confidential.refused.early");
        }
        events.publishEvent(ClaimEvent.of("confidential part released", part));
    }
}
