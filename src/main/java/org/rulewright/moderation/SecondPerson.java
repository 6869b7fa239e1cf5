package org.rulewright.moderation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentEdited;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agency;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.moderation.Proposal.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an agency asks for it, withholding takes two: what one proposes is out of public sight at once, and withheld when
 * a second one agrees.
 *
 * @see "docs/decisions/0026-redaction-hold-and-rules.md"
 */
@Service
public class SecondPerson {

    private static final String PORTAL = "portal";

    private final ProposalStore store;
    private final Holds holds;
    private final HoldStore held;
    private final DecisionBook book;
    private final CommentDesk desk;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    SecondPerson(
            ProposalStore store,
            Holds holds,
            HoldStore held,
            DecisionBook book,
            CommentDesk desk,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.holds = holds;
        this.held = held;
        this.book = book;
        this.desk = desk;
        this.account = account;
        this.events = events;
    }

    /** Whether two people withhold comments of the agency. */
    @PreAuthorize(Allowed.MODERATOR)
    public boolean isOn(Agency agency) {
        return store.isOn(agency.id());
    }

    /** Says so for what is withheld from now on; what is proposed stays so until it is settled. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public void set(Agency agency, boolean isOn) {
        store.put(agency.id(), isOn, who());
        events.publishEvent(new SecondPersonSet(agency.code(), isOn));
    }

    /** The last proposal about a comment, open or settled; empty where there was none. */
    @PreAuthorize(Allowed.MODERATOR)
    public Optional<Proposal> latest(CommentId comment) {
        return store.latest(comment);
    }

    /** The open proposals about these comments. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<CommentId, Proposal> open(Collection<CommentId> comments) {
        return store.open(comments);
    }

    /** Whether whoever asks has made the proposal. */
    @PreAuthorize(Allowed.MODERATOR)
    public boolean isOwn(Proposal proposal) {
        return proposal.made().by().equals(who());
    }

    /**
     * Withholds the comment that was proposed to be withheld.
     *
     * <p>Refuses the one who proposed it, whatever else that one may do, and whoever has no account; and where somebody was
     * faster.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public DecisionId agree(Comment seen) {
        var proposal = open(seen);
        if (isOwn(proposal) || account.find().isEmpty()) {
            throw new Refusal("moderation.refused.own-proposal");
        }
        settle(seen.id(), seen.trackingNumber(), Outcome.AGREED, "");
        return book.decide(seen, new Decision.Move(proposal.from(), Status.WITHHELD, proposal.reason()), null);
    }

    /** Brings the comment back to where it stood, a grouped one to those that wait; refuses without a reason, and where somebody was faster. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void turnDown(Comment seen, String why) {
        if (why.isBlank()) {
            throw new Refusal("moderation.refused.why");
        }
        var proposal = open(seen);
        settle(seen.id(), seen.trackingNumber(), Outcome.TURNED_DOWN, why.strip());
        if (proposal.from() != Status.WAITING && proposal.from() != Status.GROUPED) {
            desk.move(seen, proposal.from(), "");
        }
    }

    /** Takes the comment out of public sight and out of the queue; says whether the agency of its docket asks for that. */
    boolean proposes(Comment seen, WithholdingReason reason) {
        if (!store.isOn(seen.docket())) {
            return false;
        }
        holds.release(seen);
        if (seen.standing().status() != Status.WAITING) {
            desk.move(seen, Status.WAITING, "");
        }
        if (!store.add(seen, reason, who()) || !held.add(seen, who(), reason.words())) {
            throw new Refusal("comment.refused.moved", seen.trackingNumber().value());
        }
        events.publishEvent(new ProposalChanged(
                seen.trackingNumber(), "withholding proposed", reason.ground().name(), reason.words()));
        return true;
    }

    /** What was proposed was about other words. */
    @EventListener
    void on(CommentEdited event) {
        overtake(event.comment(), event.trackingNumber());
    }

    @EventListener
    void on(CommentChanged event) {
        if (event.status() == Status.WITHDRAWN) {
            overtake(event.comment(), event.trackingNumber());
        }
    }

    private void overtake(CommentId comment, TrackingNumber number) {
        if (store.latest(comment).filter(Proposal::isOpen).isPresent()) {
            settle(comment, number, Outcome.OVERTAKEN, "");
        }
    }

    private void settle(CommentId comment, TrackingNumber number, Outcome outcome, String words) {
        if (!store.settle(comment, outcome, words, who())) {
            throw new Refusal("comment.refused.moved", number.value());
        }
        held.open(comment).ifPresent(hold -> held.release(hold.id(), who()));
        var act = switch (outcome) {
            case AGREED -> "withholding agreed";
            case TURNED_DOWN -> "withholding turned down";
            case OVERTAKEN -> "withholding overtaken";
        };
        events.publishEvent(new ProposalChanged(number, act, "", words));
    }

    private Proposal open(Comment seen) {
        return store.latest(seen.id())
                .filter(Proposal::isOpen)
                .orElseThrow(() -> new Refusal(
                        "comment.refused.moved", seen.trackingNumber().value()));
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}
