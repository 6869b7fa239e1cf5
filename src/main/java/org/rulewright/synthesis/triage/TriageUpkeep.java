package org.rulewright.synthesis.triage;

import org.rulewright.campaign.CommentsGrouped;
import org.rulewright.comment.CategoryChosen;
import org.rulewright.synthesis.ReadingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what comments are sorted by up to date, inside the transactions that change it.
 *
 * <p>A comment gets its row when it is grouped, and again whenever it changes, since everything that changes is grouped
 * again: so that its intake costs nothing more.
 */
@Component
class TriageUpkeep {

    private final TriageUpkeepStore store;

    TriageUpkeep(TriageUpkeepStore store) {
        this.store = store;
    }

    @EventListener
    void on(CommentsGrouped event) {
        store.put(event.comments());
    }

    @EventListener
    void on(CategoryChosen event) {
        store.sort(event.comments(), event.code());
    }

    @EventListener
    void on(ReadingsChanged event) {
        store.readings(event.comments());
    }
}
