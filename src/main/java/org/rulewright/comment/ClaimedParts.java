package org.rulewright.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartState;
import org.rulewright.confidential.SentParts;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on the claims of confidentiality that came with comments, and carries the decision into their public text. */
@Service
public class ClaimedParts {

    private final Claims claims;
    private final SentParts sent;
    private final CommentStore comments;
    private final ReleaseOfWords release;
    private final ReleaseOfFiles files;
    private final ContactStore contacts;
    private final CommentMail mail;
    private final ApplicationEventPublisher events;

    ClaimedParts(
            Claims claims,
            SentParts sent,
            CommentStore comments,
            ReleaseOfWords release,
            ReleaseOfFiles files,
            ContactStore contacts,
            CommentMail mail,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.mail = mail;
        this.claims = claims;
        this.sent = sent;
        this.comments = comments;
        this.release = release;
        this.files = files;
        this.events = events;
    }

    /** A claim with the comment that it came with. */
    public record Claimed(ConfidentialPart part, Comment comment) {}

    /** Claims that stand so, the oldest first; at most so many. */
    @PreAuthorize(Allowed.CLEARED)
    public List<Claimed> standing(Set<PartState> states, int limit) {
        var parts = claims.standing(states, limit);
        var ids = parts.stream().map(ClaimedParts::commentOf).collect(Collectors.toSet());
        Map<CommentId, Comment> known =
                comments.all(ids).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        return parts.stream()
                .flatMap(part ->
                        Stream.ofNullable(known.get(commentOf(part))).map(comment -> new Claimed(part, comment)))
                .toList();
    }

    /** One claim with its comment; refuses what was never sent. */
    @PreAuthorize(Allowed.CLEARED)
    public Claimed get(PartId id) {
        var part = claims.get(id);
        return new Claimed(part, comments.all(List.of(commentOf(part))).getFirst());
    }

    /**
     * Keeps the part confidential. A waiting comment of which nothing is public then becomes confidential as a whole.
     *
     * <p>Refuses where it was decided meanwhile.
     */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void accept(PartId id) {
        claims.accept(id);
        var comment = get(id).comment();
        var parts = sent.of(ConfidentialIntake.ownerOf(comment.id()));
        var isWhollyAccepted = parts.stream()
                .allMatch(part -> EnumSet.of(PartState.ACCEPTED, PartState.WITHDRAWN)
                        .contains(part.standing().state()));
        if (isWhollyAccepted && isWhollyHidden(comment, parts)) {
            move(comment, Status.WAITING, Status.CONFIDENTIAL);
        }
    }

    /** Refuses the claim with a reason; its sender has time to take the part, or the comment, back. */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void refuse(PartId id, String reason) {
        claims.refuse(id, reason);
        var comment = get(id).comment();
        contacts.reader(comment.id())
                .ifPresent(reader -> mail.news(comment, reader.address(), "comment.mail.claim-refused", reason));
    }

    /**
     * Puts the words of a refused part into the public text, in the place of its label.
     *
     * <p>Refuses while the sender still has time, and where the label is not in the text any more.
     */
    @PreAuthorize(Allowed.CLEARED)
    @Transactional
    public void release(PartId id) {
        var claimed = get(id);
        if (!(claimed.part().isFile() ? releaseFile(claimed) : releaseWords(claimed))) {
            throw new Refusal("confidential.refused.place");
        }
        if (!move(claimed.comment(), Status.CONFIDENTIAL, Status.WAITING)) {
            tell(claimed.comment(), claimed.comment().standing().status());
        }
    }

    private boolean releaseWords(Claimed claimed) {
        return release.close(
                claimed.comment(), claimed.part(), claims.release(claimed.part().id()));
    }

    private boolean releaseFile(Claimed claimed) {
        var released = new AtomicBoolean();
        claims.release(
                claimed.part().id(),
                (file, bytes) -> released.set(files.open(claimed.comment(), claimed.part(), file.name(), bytes)));
        return released.get();
    }

    private boolean move(Comment comment, Status from, Status to) {
        var isMoved = comments.move(comment.id(), from, to, "");
        if (isMoved) {
            tell(comment, to);
        }
        return isMoved;
    }

    private void tell(Comment comment, Status status) {
        events.publishEvent(new CommentChanged(
                comment.id(),
                comment.docket(),
                comment.trackingNumber(),
                status,
                comment.standing().reason()));
    }

    private static boolean isWhollyHidden(Comment comment, List<ConfidentialPart> parts) {
        return comment.attachments().stream().allMatch(Attachment::isConfidential)
                && Labels.without(CommentTexts.of(comment), parts).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static CommentId commentOf(ConfidentialPart part) {
        return new CommentId(part.owner().number());
    }
}
