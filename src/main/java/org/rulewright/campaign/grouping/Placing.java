package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.campaign.likeness.Placement;
import org.rulewright.campaign.likeness.Signature;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Finds a campaign for new texts, and writes down what was decided. */
@Component
class Placing {

    private final DistinctTexts texts;
    private final TextStore store;
    private final NearStore near;
    private final GroupStore groups;
    private final NoveltyStore novelty;

    Placing(DistinctTexts texts, TextStore store, NearStore near, GroupStore groups, NoveltyStore novelty) {
        this.texts = texts;
        this.store = store;
        this.near = near;
        this.groups = groups;
        this.novelty = novelty;
    }

    /** Places these texts, the oldest first. */
    void place(DocketId docket, Map<Long, Signature> unplaced) {
        var candidates = near.near(docket, unplaced);
        var placement = new Placement(texts::likeness);
        var around = new HashSet<Long>();
        candidates.values().forEach(around::addAll);
        var campaigns = store.campaigns(around);
        campaigns.forEach(placement::stands);
        var standings = groups.standings(new HashSet<>(campaigns.values()));
        standings.forEach(placement::knows);
        unplaced.keySet().forEach(text -> placement.place(text, candidates.getOrDefault(text, List.of())));
        placement.unions().forEach(union -> groups.unite(union.from(), union.to()));
        write(docket, placement.placed());
        if (!placement.unions().isEmpty()) {
            novelty.lookAgain(
                    placement.unions().stream().map(Placement.Union::to).toList());
        }
    }

    private void write(DocketId docket, Map<Long, Long> placed) {
        var openers = placed.values().stream()
                .filter(campaign -> campaign < 0)
                .distinct()
                .map(campaign -> -campaign)
                .toList();
        var opened = openers.isEmpty() ? Map.<Long, Long>of() : groups.open(docket, openers);
        var ids = new ArrayList<Long>();
        var campaigns = new ArrayList<Long>();
        placed.forEach((text, where) -> {
            ids.add(text);
            campaigns.add(where < 0 ? Objects.requireNonNull(opened.get(-where)) : where);
        });
        store.place(ids, campaigns);
    }
}
