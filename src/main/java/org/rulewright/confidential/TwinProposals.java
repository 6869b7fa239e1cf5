package org.rulewright.confidential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.files.PageText;
import org.rulewright.identity.Allowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the cleared staff refuse a claim on a file in part: they make a public version without what stays confidential,
 * and its sender has time to answer before anybody else can read it.
 *
 * @see "docs/decisions/0047-public-versions-made-by-the-portal.md"
 */
@Service
public class TwinProposals {

    private static final Set<PartState> UNSETTLED = Set.of(PartState.CLAIMED, PartState.REFUSED);
    private static final int MOST_REASON = 1_000;

    private final Claims claims;
    private final PartStore parts;
    private final ClaimStore moves;
    private final SealedStore sealed;
    private final TwinProposalStore proposals;
    private final TwinMaker maker;
    private final PublicTwins check;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final int days;

    TwinProposals(
            Claims claims,
            PartStore parts,
            ClaimStore moves,
            SealedStore sealed,
            TwinProposalStore proposals,
            TwinMaker maker,
            PublicTwins check,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${rulewright.confidential.days-to-withdraw:14}") int days) {
        this.claims = claims;
        this.parts = parts;
        this.moves = moves;
        this.sealed = sealed;
        this.proposals = proposals;
        this.maker = maker;
        this.check = check;
        this.events = events;
        this.transaction = transaction;
        this.days = days;
    }

    /**
     * The words of a hidden file, page by page; the record says who read them. Refuses what is no file or not sealed any
     * more, and a file whose words cannot all be read. Never call it inside a transaction.
     */
    @PreAuthorize(Allowed.CLEARED)
    public List<PageText> pages(PartId id) {
        return maker.pages(claims.file(id), () -> sealed.open(id));
    }

    /** What its sender, or staff, listed as not to be shown; the record says who read it. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public Passages passages(PartId id) {
        claims.file(id);
        return sealed.passages(id);
    }

    /** What the public would read of these pages without those passages. */
    @PreAuthorize(Allowed.CLEARED)
    public Twin look(PartId id, List<PageText> pages, Passages passages) {
        return maker.twin(claims.get(id), pages, passages);
    }

    /**
     * Makes the version, and proposes it to the sender with a reason. Never call it inside a transaction.
     *
     * <p>Refuses one without a reason, what {@link TwinMaking#make} refuses, and a claim that is settled otherwise.
     */
    @PreAuthorize(Allowed.CLEARED)
    public void propose(PartId id, Passages passages, String reason) {
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            throw new Refusal("confidential.refused.reason");
        }
        var part = claims.get(id);
        var file = claims.file(id);
        var pages = maker.pages(file, () -> sealed.open(id));
        var made = maker.file(part, file, maker.twin(part, pages, passages));
        check.checkMade(() -> sealed.open(id), made);
        transaction.executeWithoutResult(_ -> {
            if (!moves.lockSealed(id)) {
                throw new Refusal("confidential.refused.gone");
            }
            sealed.putPassages(id, passages);
            proposals.put(id, made, reason.strip(), days);
            events.publishEvent(ClaimEvent.of("public version proposed", part).because(reason.strip()));
            events.publishEvent(new TwinProposed(part, reason.strip()));
        });
    }

    /** What is proposed about a part; empty where nothing is. */
    @PreAuthorize(Allowed.CLEARED)
    public Optional<TwinProposal> of(PartId id) {
        return proposals.find(id);
    }

    /** The check number of a hidden file, to be compared with that of a public version. */
    @PreAuthorize(Allowed.CLEARED)
    public String checkNumber(SealedFile file) {
        return maker.checkNumber(file);
    }

    /**
     * Gives the version to whoever makes it public, and keeps the rest of the file confidential; refuses while its sender
     * still has time to take the file back, by the database's clock.
     */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void publish(PartId id, BiConsumer<ConfidentialPart, MadeTwin> keeper) {
        publish(claims.get(id), keeper, false);
    }

    /** What is proposed about a part of the owner; for its sender alone: whoever asks has looked at the receipt's secret. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<TwinProposal> of(Owner owner, PartId id) {
        return proposals.find(own(owner, id).id());
    }

    /** The words of the proposed version, page by page, for its sender; refuses where nothing is proposed. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PageText> pages(Owner owner, PartId id) {
        var file = proposals.file(own(owner, id).id()).orElseThrow(() -> new NotFound("confidential.unknown"));
        return maker.pagesOf(file);
    }

    /** Its sender agrees, so that it is public at once; refuses a part that is not the owner's, or has no proposal. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void agree(Owner owner, PartId id, BiConsumer<ConfidentialPart, MadeTwin> keeper) {
        var part = own(owner, id);
        events.publishEvent(ClaimEvent.of("public version agreed", part));
        publish(part, keeper, true);
    }

    private void publish(ConfidentialPart part, BiConsumer<ConfidentialPart, MadeTwin> keeper, boolean isAgreed) {
        if (!moves.lockSealed(part.id())) {
            throw new Refusal("confidential.refused.gone");
        }
        var made = proposals.file(part.id()).orElseThrow(() -> new NotFound("confidential.unknown"));
        if (!proposals.take(part.id(), isAgreed)) {
            throw new Refusal("confidential.refused.early");
        }
        keeper.accept(part, made);
        moves.move(part.id(), UNSETTLED, PartState.ACCEPTED);
        events.publishEvent(ClaimEvent.of("public version published", part));
    }

    private ConfidentialPart own(Owner owner, PartId id) {
        return parts.of(owner).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("confidential.unknown"));
    }
}
