package org.rulewright.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.comment.SenderAsked;
import org.rulewright.comment.SenderQuestions;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps comments that need an expert's release out of the queue.
 *
 * @see "docs/decisions/0026-redaction-hold-and-rules.md"
 */
@Service
public class Holds {

    private static final String PORTAL = "portal";

    private final HoldStore store;
    private final ProposalStore proposals;
    private final SenderQuestions questions;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    Holds(
            HoldStore store,
            ProposalStore proposals,
            SenderQuestions questions,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.proposals = proposals;
        this.questions = questions;
        this.account = account;
        this.events = events;
    }

    /** What is held in a docket, the oldest hold first. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<Hold> of(DocketId docket, Page page) {
        return store.open(docket, page);
    }

    /** How many of the waiting comments are held, by docket; dockets without any are left out. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<DocketId, Long> counts() {
        return store.counts();
    }

    /** The hold on a comment, if it is held. */
    @PreAuthorize(Allowed.MODERATOR)
    public Optional<Hold> on(CommentId comment) {
        return store.open(comment);
    }

    /** Holds a comment; refuses without a note, where it is decided, and where somebody else was faster. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void hold(Comment seen, String note) {
        if (note.isBlank()) {
            throw new Refusal("moderation.refused.note");
        }
        if (seen.standing().status() != Status.WAITING || !store.add(seen, who(), note.strip())) {
            throw new Refusal("comment.refused.moved", seen.trackingNumber().value());
        }
        events.publishEvent(new HoldChanged(seen.trackingNumber(), true));
    }

    /**
     * Asks the sender of a comment, and holds it until there is an answer, or the time for it is over.
     *
     * <p>Refuses like {@link #hold} and {@link SenderQuestions#ask}.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void ask(Comment seen, String question, int days) {
        questions.ask(seen, question, days);
        hold(seen, question);
        store.asks(seen.id());
    }

    @EventListener
    void on(SenderAsked event) {
        if (event.step() != SenderAsked.Step.ASKED && store.releaseAsking(event.comment(), PORTAL)) {
            events.publishEvent(new HoldChanged(event.trackingNumber(), false));
        }
    }

    /**
     * Brings a held comment back to the queue; does nothing for one that is not held.
     *
     * <p>Refuses the one who held it, unless he is an administrator: what is dangerous is seen by two. Refuses one that is
     * proposed to be withheld.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void release(Comment comment) {
        if (!proposals.open(List.of(comment.id())).isEmpty()) {
            throw new Refusal("moderation.refused.proposed");
        }
        store.open(comment.id()).ifPresent(hold -> {
            if (hold.by().equals(who()) && !account.isOneOf(Role.ADMIN)) {
                throw new Refusal("moderation.refused.own-hold");
            }
            if (store.release(hold.id(), who())) {
                events.publishEvent(new HoldChanged(comment.trackingNumber(), false));
            }
        });
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}
