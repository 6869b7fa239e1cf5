package org.rulewright.synthesis;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentRedacted.Rewritten;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.PublicText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets excerpts follow their words where some of them are redacted, and where they are put back. */
@Component
class ExcerptsFollow {

    private final FollowingStore store;

    ExcerptsFollow(FollowingStore store) {
        this.store = store;
    }

    @EventListener
    void on(CommentRedacted change) {
        for (var text : change.texts()) {
            if (text.place().equals(CommentTexts.BODY)) {
                follow(change.comment(), null, text);
            }
            CommentTexts.pointOfWords(text.place()).ifPresent(point -> {
                store.reword(change.comment(), point, text.after().words());
                follow(change.comment(), point, text);
            });
            CommentTexts.fileOfName(text.place())
                    .ifPresent(file -> store.hide(
                            change.comment(), file, !text.after().gaps().isEmpty()));
        }
    }

    /** @param point the point that says this text; null for the body */
    private void follow(CommentId comment, @Nullable Integer point, Rewritten text) {
        store.hideStale(comment, point, Sha256.of(text.before().words()));
        store.spans(comment, point).forEach(span -> follow(span, text));
    }

    private void follow(FollowingStore.Span span, Rewritten text) {
        var after = text.after();
        var kept = span.kept() == null ? received(span.place(), text.before()) : span.kept();
        var now = after.toPublic(kept.start(), kept.end());
        var moved = new FollowingStore.Moved(
                span.place().at(now.start(), now.end()),
                kept,
                after.words().substring(now.start(), now.end()),
                after.hides(kept.start(), kept.end()));
        store.move(span.id(), moved, Sha256.of(after.words()));
    }

    private static Excerpt.Marked received(Excerpt.Marked place, PublicText before) {
        var end = Math.min(place.end(), before.words().length());
        var at = before.toOriginal(Math.min(place.start(), end - 1), end);
        return place.at(at.start(), at.end());
    }
}
