package org.rulewright.synthesis;

import java.util.Collection;
import java.util.List;
import org.rulewright.comment.CommentId;

/** Somebody read these comments, or what was read has to be read again. */
public record ReadingsChanged(Collection<CommentId> comments) {

    /** Keeps its own copy. */
    public ReadingsChanged {
        comments = List.copyOf(comments);
    }
}
