package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.confidential.MadeTwin;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.TwinProposal;
import org.rulewright.confidential.TwinProposals;
import org.rulewright.confidential.TwinProposed;
import org.rulewright.files.PageText;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts public versions that the agency made among the files of a comment, when its sender agrees or his time is over. */
@Service
public class ProposedTwins {

    private final TwinProposals proposals;
    private final ClaimedParts claimed;
    private final Receipts receipts;
    private final CommentFiles files;
    private final PublicTwinStore twins;
    private final CommentStore comments;
    private final ContactStore contacts;
    private final CommentMail mail;
    private final ApplicationEventPublisher events;

    ProposedTwins(
            TwinProposals proposals,
            ClaimedParts claimed,
            Receipts receipts,
            CommentFiles files,
            PublicTwinStore twins,
            CommentStore comments,
            ContactStore contacts,
            CommentMail mail,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.claimed = claimed;
        this.receipts = receipts;
        this.files = files;
        this.twins = twins;
        this.comments = comments;
        this.contacts = contacts;
        this.mail = mail;
        this.events = events;
    }

    /** Publishes what was proposed; refuses while the sender still has time to take the file back. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void publish(PartId id) {
        var comment = claimed.get(id).comment();
        proposals.publish(id, (part, made) -> keep(comment, part.number(), made));
    }

    /** What the agency proposes about a file of the sender; empty where nothing is proposed. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<TwinProposal> of(Secret receipt, PartId id) {
        return proposals.of(ConfidentialIntake.ownerOf(receipts.get(receipt).id()), id);
    }

    /** The words of what is proposed, page by page; never call it inside a transaction. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PageText> pages(Secret receipt, PartId id) {
        return proposals.pages(ConfidentialIntake.ownerOf(receipts.get(receipt).id()), id);
    }

    /** The sender agrees, and the version is published. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void agree(Secret receipt, PartId id) {
        var comment = receipts.get(receipt);
        proposals.agree(
                ConfidentialIntake.ownerOf(comment.id()), id, (part, made) -> keep(comment, part.number(), made));
    }

    @EventListener
    void on(TwinProposed proposed) {
        var comment = comments.all(List.of(new CommentId(proposed.part().owner().number())))
                .getFirst();
        contacts.reader(comment.id())
                .ifPresent(
                        reader -> mail.news(comment, reader.address(), "comment.mail.claim-twin", proposed.reason()));
    }

    /** A comment of which nothing was public waits for a moderator again. */
    private void keep(Comment comment, int part, MadeTwin made) {
        twins.put(comment.id(), part, files.keep(made.name(), made.bytes()));
        var status = comment.standing().status();
        var isHidden = comments.move(comment.id(), Status.CONFIDENTIAL, Status.WAITING, "");
        events.publishEvent(new CommentChanged(
                comment.id(),
                comment.docket(),
                comment.trackingNumber(),
                isHidden ? Status.WAITING : status,
                isHidden ? "" : comment.standing().reason()));
    }
}
