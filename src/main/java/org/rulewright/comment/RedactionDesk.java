package org.rulewright.comment;

import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes words out of what the public reads of a comment, and puts them back, letter for letter. */
@Service
public class RedactionDesk {

    private final CommentStore comments;
    private final OriginalStore originals;
    private final ReceivedTexts texts;
    private final VersionWords versions;
    private final ApplicationEventPublisher events;

    RedactionDesk(
            CommentStore comments,
            OriginalStore originals,
            ReceivedTexts texts,
            VersionWords versions,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.originals = originals;
        this.texts = texts;
        this.versions = versions;
        this.events = events;
    }

    /** The texts of the comment as they were received, in the order in which a reader meets them. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<OriginalText> received(Comment comment) {
        return texts.of(comment);
    }

    /**
     * Redacts exactly these words of the comment, and of its kept versions; what was redacted before and is not among
     * them can be read again.
     *
     * <p>Refuses where the comment says something else by now than the caller saw.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void redact(Comment seen, List<Redaction> redactions) {
        originals.hold(seen.id());
        var now = comments.all(List.of(seen.id())).getFirst();
        if (!CommentTexts.of(now).equals(CommentTexts.of(seen))) {
            throw new Refusal("comment.refused.changed", seen.trackingNumber().value());
        }
        var before = texts.of(now);
        var after = before.stream().map(text -> text.redacted(redactions)).toList();
        if (!after.equals(before)) {
            texts.put(now, after);
            versions.redact(now.id(), before, after);
            events.publishEvent(
                    new CommentRedacted(now.id(), now.docket(), now.trackingNumber(), rewritten(before, after)));
        }
    }

    private static List<CommentRedacted.Rewritten> rewritten(List<OriginalText> before, List<OriginalText> after) {
        return IntStream.range(0, before.size())
                .filter(at -> !before.get(at).equals(after.get(at)))
                .mapToObj(at -> new CommentRedacted.Rewritten(
                        before.get(at).place(),
                        before.get(at).shown(),
                        after.get(at).shown()))
                .toList();
    }
}
