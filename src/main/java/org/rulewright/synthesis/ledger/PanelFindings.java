package org.rulewright.synthesis.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PositionId;
import org.rulewright.panel.Positions;
import org.rulewright.ruletext.LineageId;
import org.rulewright.synthesis.NewestLabels;
import org.springframework.stereotype.Component;

/** Finds what members of the panel ask for: what each holds now, where that is a block or agreement with changes. */
@Component
class PanelFindings {

    private final Positions positions;
    private final PanelAnswerStore store;
    private final NewestLabels labels;
    private final Dockets dockets;

    PanelFindings(Positions positions, PanelAnswerStore store, NewestLabels labels, Dockets dockets) {
        this.positions = positions;
        this.store = store;
        this.labels = labels;
        this.dockets = dockets;
    }

    /** For staff. */
    List<PanelFinding> of(DocketId docket) {
        return told(docket, positions.of(docket).newest(), store.answers(docket));
    }

    /** For everybody, once the docket is answered; also those that nobody has answered in public. */
    List<PanelFinding> published(DocketId docket) {
        return dockets.get(docket).answered() == null
                ? List.of()
                : told(docket, positions.published(docket), store.published(docket));
    }

    private List<PanelFinding> told(
            DocketId docket, Map<LineageId, List<PanelPosition>> newest, Map<PositionId, String> answers) {
        var asking = newest.values().stream()
                .flatMap(List::stream)
                .filter(position -> position.stance().needsRationale())
                .sorted(Comparator.comparingLong(position -> position.id().value()))
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        var named = labels.of(
                docket, asking.stream().map(PanelPosition::lineage).distinct().toList());
        return asking.stream()
                .map(position -> new PanelFinding(
                        position, named.getOrDefault(position.lineage(), ""), answers.get(position.id())))
                .toList();
    }
}
