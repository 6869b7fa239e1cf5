package org.rulewright.synthesis.ui;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.panel.Positions;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.clearance.Clearances;
import org.springframework.stereotype.Component;

/** Reads what stands behind a change and does not lie on the desk already. */
@Component
class ThreadReader {

    private final Clearances clearances;
    private final Positions positions;

    ThreadReader(Clearances clearances, Positions positions) {
        this.clearances = clearances;
        this.positions = positions;
    }

    ThreadSheet behind(DocketId docket, TextChange change) {
        return new ThreadSheet(
                clearances.book(docket),
                clearances.people(),
                positions.of(docket).newest().getOrDefault(change.lineage(), List.of()));
    }
}
