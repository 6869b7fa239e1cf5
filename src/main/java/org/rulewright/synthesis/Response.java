package org.rulewright.synthesis;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.TextChangeId;

/**
 * The agency's answer to a concern.
 *
 * @param revision counts the drafts, so that nobody overwrites what he has not seen
 * @param drafted who wrote the latest draft
 * @param publication null while it is a draft
 */
public record Response(
        ConcernId concern,
        ResponseDraft words,
        int revision,
        Act drafted,
        @Nullable Publication publication) {

    /**
     * The signature under an answer.
     *
     * @param read over exactly what the approver read: concern, excerpts and answer
     */
    public record Publication(Act act, Sha256 read) {}

    public boolean isPublished() {
        return publication != null;
    }

    /** When it became public; null while it is a draft. */
    public @Nullable Instant publishedAt() {
        return publication == null ? null : publication.act().at();
    }

    public String summary() {
        return words.summary();
    }

    public String answer() {
        return words.answer();
    }

    /** Null while it is not decided; never null once published. */
    public @Nullable Disposition disposition() {
        return words.disposition();
    }

    public String ground() {
        return words.ground();
    }

    public Set<TextChangeId> changes() {
        return words.changes();
    }

    public boolean restsOnWholeText() {
        return words.restsOnWholeText();
    }
}
