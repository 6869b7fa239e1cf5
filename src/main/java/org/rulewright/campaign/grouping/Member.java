package org.rulewright.campaign.grouping;

import org.rulewright.comment.CommentId;

/**
 * A comment that takes part.
 *
 * @param text the id of what it says
 * @param isPublished whether it is counted for the public
 * @param isCounted whether it is counted with another one instead of being shown by itself
 * @param signers its sender and those who signed with them
 * @param organisation as its words are compared; empty where there is none
 */
record Member(CommentId comment, long text, boolean isPublished, boolean isCounted, int signers, String organisation) {

    Share share() {
        return isPublished ? new Share(1, signers, 1, signers) : new Share(1, signers, 0, 0);
    }
}
