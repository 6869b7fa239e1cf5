package org.rulewright.synthesis.triage;

import org.rulewright.campaign.CommentsGrouped;
import org.rulewright.comment.category.CategoryChosen;
import org.rulewright.synthesis.ReadingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what comments are sorted by up to date, inside the transactions that change it.
 *
 * <p>A comment gets its row when it is grouped, and again whenever it changes, since everything that changes is grouped
 * again: so that its intake costs nothing more. Whoever writes rows and whoever reads comments wait for each other, since
 * neither would see what the other has not committed yet.
 */
@Component
class TriageUpkeep {

    private final TriageUpkeepStore store;

    TriageUpkeep(TriageUpkeepStore store) {
        this.store = store;
    }

    @EventListener
    void on(CommentsGrouped event) {
        store.hold(event.docket());
        store.put(event.comments());
    }

    @EventListener
    void on(CategoryChosen event) {
        store.holdShared(event.comments());
        store.sort(event.comments(), event.code());
    }

    @EventListener
    void on(ReadingsChanged event) {
        store.holdShared(event.comments());
        store.readings(event.comments());
    }
}
