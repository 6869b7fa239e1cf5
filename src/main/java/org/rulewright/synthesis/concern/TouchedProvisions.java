package org.rulewright.synthesis.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.panel.Positions;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.synthesis.Concern;
import org.springframework.stereotype.Component;

/** Names the provisions that a concern touches as the newest text does, with what the panel holds on them. */
@Component
class TouchedProvisions {

    private final ProvisionStore store;
    private final RuleTexts texts;
    private final Positions positions;

    TouchedProvisions(ProvisionStore store, RuleTexts texts, Positions positions) {
        this.store = store;
        this.texts = texts;
        this.positions = positions;
    }

    List<TouchedProvision> of(Concern concern) {
        var touched = store.of(concern.id());
        if (touched.isEmpty()) {
            return List.of();
        }
        var held = positions.of(concern.docket()).newest();
        var labels = labels(
                concern.docket(),
                touched.stream().map(ProvisionStore.Touched::lineage).toList());
        return touched.stream()
                .map(each -> new TouchedProvision(
                        each.lineage(),
                        labels.getOrDefault(each.lineage(), each.label()),
                        each.comments(),
                        each.isChanged(),
                        held.getOrDefault(each.lineage(), List.of())))
                .toList();
    }

    /** The numbers of these provisions, each in the newest text that has it; older texts are read only where one is left. */
    private Map<LineageId, String> labels(DocketId docket, List<LineageId> lineages) {
        var labels = new HashMap<LineageId, String>();
        for (var version : texts.versions(docket).reversed()) {
            if (labels.keySet().containsAll(lineages)) {
                break;
            }
            var text = texts.text(version.id());
            lineages.forEach(lineage ->
                    text.find(lineage).ifPresent(provision -> labels.putIfAbsent(lineage, provision.label())));
        }
        return labels;
    }
}
