package org.rulewright.campaign;

import org.rulewright.comment.CommentId;

/**
 * How much of a comment is its own, beside what others send.
 *
 * @param share the part of its shingles that the text which represents its campaign does not have: 1 for a comment that
 *     shares its text with nobody and for the one that stands for its campaign, 0 for one that says what another one says, whatever files it brings
 * @see "docs/decisions/0044-triage.md"
 */
public record Novelty(CommentId comment, Kind kind, double share) {

    /** What a comment is among others. */
    public enum Kind {
        /** It shares its text with no other comment. */
        ALONE,
        /** The first of those that say the text which represents its campaign. */
        FIRST,
        /** The first that says this text, in a campaign that another text represents; or that brings a file. */
        OWN,
        /** It says nothing that an earlier one of its campaign does not say. */
        SAME
    }
}
