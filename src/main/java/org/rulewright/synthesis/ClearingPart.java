package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.docket.DocketId;

/** What must hold before the answers of a docket are published, and what becomes public together with them. */
public interface ClearingPart {

    /** What else becomes public, word for word, so that it is part of what an approver reads. */
    default List<String> words(DocketId docket) {
        return List.of();
    }

    /** Refuses what must not be published. */
    void check(ClearingSheet sheet, Act act);

    /** Publishes its part, in the transaction that publishes the answers, before they are. */
    default void publish(DocketId docket, Act act) {}
}
