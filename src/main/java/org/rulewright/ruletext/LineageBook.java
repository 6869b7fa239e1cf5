package org.rulewright.ruletext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rulewright.ruletext.matching.LineageMatcher;
import org.rulewright.ruletext.matching.Matching;
import org.rulewright.ruletext.matching.Matching.Relation;
import org.springframework.stereotype.Component;

/** Gives the passages of a new version their lineages, and files the ties between them. */
@Component
class LineageBook {
    private final RuleTextStore store;
    private final TieStore ties;

    LineageBook(RuleTextStore store, TieStore ties) {
        this.store = store;
        this.ties = ties;
    }

    /** Adds the passages to a new draft, each as the provision that it was in the version before. */
    void enter(RuleVersion version, Optional<RuleText> before, List<Passage> passages) {
        var old = before.map(RuleText::provisions).orElse(List.of());
        var matching = LineageMatcher.match(old.stream().map(Provision::passage).toList(), passages, List.of());
        var lineages = lineages(matching, old, passages.size());
        store.addProvisions(version.id(), passages, lineages);
        ties.add(version.id(), ties(version, matching, old, lineages));
    }

    private List<LineageId> lineages(Matching matching, List<Provision> old, int passages) {
        var fresh = new ArrayDeque<>(
                store.newLineages(passages - matching.ancestors().size()));
        var lineages = new ArrayList<LineageId>();
        for (int place = 0; place < passages; place++) {
            var ancestor = matching.ancestors().get(place);
            lineages.add(ancestor == null ? fresh.remove() : old.get(ancestor).lineage());
        }
        return lineages;
    }

    private static List<Tie> ties(
            RuleVersion version, Matching matching, List<Provision> old, List<LineageId> lineages) {
        return matching.parts().stream()
                .map(part -> new Tie(
                        version.number(),
                        lineages.get(part.after()),
                        old.get(part.before()).lineage(),
                        part.relation() == Relation.SPLIT ? Tie.Kind.SPLIT : Tie.Kind.MERGED))
                .toList();
    }
}
