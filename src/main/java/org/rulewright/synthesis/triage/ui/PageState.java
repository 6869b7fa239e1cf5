package org.rulewright.synthesis.triage.ui;

import java.util.HashSet;
import java.util.Set;
import org.rulewright.comment.CommentId;

/** What stays as the reader left it when the page is laid out again: what is ticked, and whether the filter is open. */
final class PageState {

    private final Set<CommentId> ticked = new HashSet<>();
    private boolean filtering;

    /** Those that are ticked on the page. */
    Set<CommentId> ticked() {
        return Set.copyOf(ticked);
    }

    void tick(CommentId comment, boolean isTicked) {
        if (isTicked) {
            ticked.add(comment);
        } else {
            ticked.remove(comment);
        }
    }

    /** Nothing is ticked any more: another page is shown, or what was ticked was acted on. */
    void untick() {
        ticked.clear();
    }

    boolean isFiltering() {
        return filtering;
    }

    void filter(boolean isOpen) {
        filtering = isOpen;
    }
}
