package org.rulewright.search.index;

import org.jspecify.annotations.Nullable;

/**
 * What the index shall hold about a comment.
 *
 * @param version newer than all that was read before
 * @param document null if the comment is not public, so that nothing shall be there
 */
record Change(long comment, long version, @Nullable CommentDocument document) {

    private static final int OF_A_VECTOR = 5_000;

    /** About how many characters it takes to send. */
    int size() {
        return document == null
                ? 0
                : document.body().length()
                        + document.points().stream().mapToInt(String::length).sum()
                        + document.wordings().stream().mapToInt(String::length).sum()
                        + document.meaning().size() * OF_A_VECTOR;
    }
}
