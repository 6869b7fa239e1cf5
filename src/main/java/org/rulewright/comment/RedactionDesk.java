package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final PublicWordsStore words;
    private final GapStore gaps;
    private final ApplicationEventPublisher events;

    RedactionDesk(
            CommentStore comments,
            OriginalStore originals,
            PublicWordsStore words,
            GapStore gaps,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.originals = originals;
        this.words = words;
        this.gaps = gaps;
        this.events = events;
    }

    /** The texts of the comment as they were received, in the order in which a reader meets them. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<OriginalText> received(Comment comment) {
        var kept = originals.of(comment.id());
        return CommentTexts.of(comment).entrySet().stream()
                .map(text -> received(comment, text, kept))
                .toList();
    }

    /**
     * Redacts exactly these words of the comment; what was redacted before and is not among them can be read again.
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
        var rewritten = new ArrayList<CommentRedacted.Rewritten>();
        var all = new ArrayList<Gap>();
        for (var text : received(now)) {
            var after = text.with(redactions);
            all.addAll(after.gaps());
            if (!after.redactions().equals(text.shown().redactions())) {
                put(now, text, after);
                rewritten.add(new CommentRedacted.Rewritten(text.place(), text.shown(), after));
            }
        }
        if (!rewritten.isEmpty()) {
            gaps.replace(now.id(), all);
            events.publishEvent(new CommentRedacted(now.id(), now.docket(), now.trackingNumber(), rewritten));
        }
    }

    private void put(Comment comment, OriginalText text, PublicText after) {
        words.put(comment.id(), text.place(), after.words());
        originals.put(comment.id(), new OriginalText(text.place(), text.words(), text.claims(), after.redactions()));
    }

    /** Where the public words are not what was made of the kept ones, the text was replaced since, and counts anew. */
    private static OriginalText received(
            Comment comment, Map.Entry<String, String> text, Map<String, OriginalText> kept) {
        var original = kept.get(text.getKey());
        return original != null && original.shown().words().equals(text.getValue())
                ? original
                : new OriginalText(text.getKey(), text.getValue(), comment.gapsIn(text.getKey()), List.of());
    }
}
