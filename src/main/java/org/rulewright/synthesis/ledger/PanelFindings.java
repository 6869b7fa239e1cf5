package org.rulewright.synthesis.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.Positions;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** Finds what members of the panel ask for: what each holds now, where that is a block or agreement with changes. */
@Component
class PanelFindings {

    private final Positions positions;
    private final PanelAnswerStore store;
    private final RuleTexts texts;

    PanelFindings(Positions positions, PanelAnswerStore store, RuleTexts texts) {
        this.positions = positions;
        this.store = store;
        this.texts = texts;
    }

    /** For staff. */
    List<PanelFinding> of(DocketId docket) {
        return told(docket, positions.of(docket).newest());
    }

    /** For everybody, once the docket is answered. */
    List<PanelFinding> published(DocketId docket) {
        return store.isPublished(docket) ? told(docket, positions.published(docket)) : List.of();
    }

    private List<PanelFinding> told(DocketId docket, Map<LineageId, List<PanelPosition>> newest) {
        var asking = newest.values().stream()
                .flatMap(List::stream)
                .filter(position -> position.stance().needsRationale())
                .sorted(Comparator.comparingLong(position -> position.id().value()))
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        var answers = store.answers(docket);
        return asking.stream()
                .map(position ->
                        new PanelFinding(position, label(docket, position.lineage()), answers.get(position.id())))
                .toList();
    }

    private String label(DocketId docket, LineageId lineage) {
        return texts.versions(docket).reversed().stream()
                .flatMap(version -> texts.text(version.id()).find(lineage).stream())
                .map(provision -> provision.label())
                .findFirst()
                .orElse("");
    }
}
