package org.rulewright.synthesis.ui;

import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;

/** Knows a list of comments that somebody goes through at the desk, one by one, without going back to it. */
public interface CommentWalk {

    /** What stands beside this comment in the list that the address tells of. */
    Neighbours around(Comment comment, Docket docket, SynthesisAddress address);
}
