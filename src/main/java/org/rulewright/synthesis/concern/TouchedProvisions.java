package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.panel.Positions;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.NewestLabels;
import org.springframework.stereotype.Component;

/** Names the provisions that a concern touches as the newest text does, with what the panel holds on them. */
@Component
class TouchedProvisions {

    private final ProvisionStore store;
    private final NewestLabels labels;
    private final Positions positions;

    TouchedProvisions(ProvisionStore store, NewestLabels labels, Positions positions) {
        this.store = store;
        this.labels = labels;
        this.positions = positions;
    }

    List<TouchedProvision> of(Concern concern) {
        var touched = store.of(concern.id());
        if (touched.isEmpty()) {
            return List.of();
        }
        var held = positions.of(concern.docket()).newest();
        var named = labels.of(
                concern.docket(),
                touched.stream().map(ProvisionStore.Touched::lineage).toList());
        return touched.stream()
                .map(each -> new TouchedProvision(
                        each.lineage(),
                        named.getOrDefault(each.lineage(), each.label()),
                        each.comments(),
                        each.isChanged(),
                        held.getOrDefault(each.lineage(), List.of())))
                .toList();
    }
}
