package org.rulewright.synthesis.concern;

import java.util.List;
import java.util.Optional;
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
        return touched.stream()
                .map(each -> new TouchedProvision(
                        each.lineage(),
                        label(concern.docket(), each.lineage()).orElse(each.label()),
                        each.comments(),
                        each.isChanged(),
                        held.getOrDefault(each.lineage(), List.of())))
                .toList();
    }

    private Optional<String> label(DocketId docket, LineageId lineage) {
        return texts.versions(docket).reversed().stream()
                .flatMap(version -> texts.text(version.id()).find(lineage).stream())
                .map(provision -> provision.label())
                .findFirst();
    }
}
