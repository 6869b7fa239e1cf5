package org.rulewright.moderation;

import java.util.List;
import org.rulewright.base.RecordedTogether;

/** An act on many comments decided about these by one statement. */
public record CommentsDecided(List<CommentDecided> entries) implements RecordedTogether {

    /** Keeps its own copy. */
    public CommentsDecided {
        entries = List.copyOf(entries);
    }
}
