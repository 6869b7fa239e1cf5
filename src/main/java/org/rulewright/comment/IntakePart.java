package org.rulewright.comment;

import org.rulewright.base.Secret;

/**
 * Keeps, inside the transaction that takes a comment in, what came with it and is kept apart from it.
 *
 * <p>Whatever it throws, the comment is not taken in either.
 */
interface IntakePart {

    /** The comment was stored just now; its points and files too. */
    void taken(CommentId comment, CommentDraft draft, IdempotencyKey key);

    /** A draft was begun just now that changes the comment. */
    default void begun(CommentId comment, Secret draft) {}

    /** The comment was changed by its sender just now; its points and files too. */
    default void changed(CommentId comment, CommentDraft draft, IdempotencyKey key) {}
}
