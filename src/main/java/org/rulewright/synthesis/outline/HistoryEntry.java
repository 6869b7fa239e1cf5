package org.rulewright.synthesis.outline;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a concern, or to one that became part of it.
 *
 * @param act by which it can be undone; null for other words
 * @param from the concern as it was called then, with its number; for other words, the title before
 * @param to the other concern as it was called then; for other words, the statement before
 * @param excerpts how many went
 * @param reason as it was given; may be empty
 * @param draft the answer that had been drafted for a concern that became part of another one with an answer; may be empty
 * @param by the name of who did it; empty where the portal did
 * @param undoneBy who undid it; null where it stands
 */
public record HistoryEntry(
        Kind kind,
        @Nullable OutlineActId act,
        String from,
        String to,
        long excerpts,
        String reason,
        String draft,
        String by,
        Instant at,
        @Nullable String undoneBy) {

    /** What happened. */
    public enum Kind {
        MERGE,
        SPLIT,
        REWORD
    }

    /** The act, where it stands and can be asked to be undone. */
    public Optional<OutlineActId> undoable() {
        return undoneBy == null ? Optional.ofNullable(act) : Optional.empty();
    }
}
