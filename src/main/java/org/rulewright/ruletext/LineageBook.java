package org.rulewright.ruletext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.matching.LineageMatcher;
import org.rulewright.ruletext.matching.Matching;
import org.rulewright.ruletext.matching.Matching.Answer;
import org.rulewright.ruletext.matching.Matching.Relation;
import org.springframework.stereotype.Component;

/** Gives the passages of a new version their lineages, and files the ties between them and what is in doubt. */
@Component
class LineageBook {
    private static final int SEVERAL = -1;

    private final RuleTextStore store;
    private final TieStore ties;
    private final DoubtStore doubts;

    LineageBook(RuleTextStore store, TieStore ties, DoubtStore doubts) {
        this.store = store;
        this.ties = ties;
        this.doubts = doubts;
    }

    /** Adds the passages to a new draft, each as the provision that it was in the version before. */
    void enter(RuleVersion version, Optional<RuleText> before, List<Passage> passages) {
        var old = before.map(RuleText::provisions).orElse(List.of());
        var matching = LineageMatcher.match(
                old.stream().map(Provision::passage).toList(),
                passages,
                before.map(text -> answers(version.docket(), text, passages)).orElse(List.of()));
        var lineages = lineages(matching, old, passages.size());
        store.addProvisions(version.id(), passages, lineages);
        ties.add(version.id(), ties(version, matching, old, lineages));
        doubts.add(version.id(), doubts(matching, old, lineages));
    }

    /** What staff have said about these very words before; not where the same words stand in several places. */
    private List<Answer> answers(DocketId docket, RuleText before, List<Passage> passages) {
        Map<Sha256, Integer> places = new HashMap<>();
        for (int place = 0; place < passages.size(); place++) {
            places.merge(Sha256.of(passages.get(place).text()), place, (_, _) -> SEVERAL);
        }
        var answers = new ArrayList<Answer>();
        for (var answered : doubts.answers(docket)) {
            int place = places.getOrDefault(answered.words(), SEVERAL);
            before.find(answered.from())
                    .filter(_ -> place != SEVERAL)
                    .ifPresent(then -> answers.add(new Answer(
                            then.position(), place, answered.verdict().relation())));
        }
        return answers;
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

    private static List<DoubtStore.Filed> doubts(Matching matching, List<Provision> old, List<LineageId> lineages) {
        return matching.doubts().stream()
                .map(doubt -> new DoubtStore.Filed(
                        lineages.get(doubt.after()),
                        old.get(doubt.before()).lineage(),
                        Verdict.of(doubt.relation()),
                        doubt.accepted(),
                        doubt.likeness()))
                .toList();
    }
}
