package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.docket.DocketId;

/** What must hold before the answers of a docket are published, and what becomes public together with them. */
public interface ClearingPart {

    /** What else becomes public beside this chain, word for word, so that it is part of what an approver reads. */
    default List<Beside> words(DocketId docket, Chain chain) {
        return List.of();
    }

    /** Refuses what must not be published. */
    void check(ClearingSheet sheet, Act act);

    /** Publishes its part, in the transaction that publishes the answers, before they are. */
    default void publish(ClearingSheet sheet, Act act) {}
}
