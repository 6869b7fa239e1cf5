package org.rulewright.ruletext.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rulewright.base.NotFound;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionTree;

/**
 * The text of a draft between two acts; it never changes, an act makes another one. Every provision stands exactly one
 * level below the one it belongs to.
 */
public final class DraftText {
    private final List<DraftProvision> provisions;
    private final Set<DraftTie> ties;
    private final Map<LineageId, Integer> places = new HashMap<>();
    private final ProvisionTree tree;

    public DraftText(List<DraftProvision> provisions, Set<DraftTie> ties) {
        this.ties = Set.copyOf(ties);
        var found = new ProvisionTree(passages(provisions));
        var settled = new ArrayList<DraftProvision>();
        for (int place = 0; place < provisions.size(); place++) {
            settled.add(provisions.get(place).at(found.above(place).size()));
            places.put(provisions.get(place).lineage(), place);
        }
        this.provisions = List.copyOf(settled);
        tree = new ProvisionTree(passages(settled));
    }

    private static List<Passage> passages(List<DraftProvision> provisions) {
        return provisions.stream().map(DraftProvision::passage).toList();
    }

    public List<DraftProvision> provisions() {
        return provisions;
    }

    public Set<DraftTie> ties() {
        return ties;
    }

    /** The provision of that lineage; empty where the draft no longer has it. */
    public Optional<DraftProvision> find(LineageId lineage) {
        return Optional.ofNullable(places.get(lineage)).map(provisions::get);
    }

    /** Where it stands, from 0; refuses one that is not in the draft. */
    public int place(LineageId lineage) {
        return Optional.ofNullable(places.get(lineage))
                .orElseThrow(() -> new NotFound("ruletext.drafting.refused.unknown"));
    }

    DraftProvision get(LineageId lineage) {
        return provisions.get(place(lineage));
    }

    /** The place behind everything that belongs to the one at this place. */
    int end(int place) {
        return tree.end(place);
    }

    OptionalInt parent(int place) {
        return tree.parent(place);
    }

    /** The place of the one before it under the same parent; empty where it is the first. */
    OptionalInt siblingBefore(int place) {
        for (int other = place - 1; other >= 0 && levelAt(other) >= levelAt(place); other--) {
            if (levelAt(other) == levelAt(place)) {
                return OptionalInt.of(other);
            }
        }
        return OptionalInt.empty();
    }

    /** The place of the one after it under the same parent; empty where it is the last. */
    OptionalInt siblingAfter(int place) {
        var end = end(place);
        return end < provisions.size() && levelAt(end) == levelAt(place) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private int levelAt(int place) {
        return provisions.get(place).level();
    }

    /** The same with one provision changed. */
    DraftText with(LineageId lineage, UnaryOperator<DraftProvision> change) {
        var changed = new ArrayList<>(provisions);
        var place = place(lineage);
        changed.set(place, change.apply(changed.get(place)));
        return new DraftText(changed, ties);
    }

    /** The same with one provision more. */
    DraftText with(int place, DraftProvision added) {
        var changed = new ArrayList<>(provisions);
        changed.add(place, added);
        return new DraftText(changed, ties);
    }

    /** The same, with those of {@code from} up to {@code to} taken out, put in at that place of the rest, and deepened. */
    DraftText moved(int from, int to, int place, int deeper) {
        var rest = new ArrayList<>(provisions.subList(0, from));
        rest.addAll(provisions.subList(to, provisions.size()));
        rest.addAll(
                place,
                provisions.subList(from, to).stream()
                        .map(each -> each.at(each.level() + deeper))
                        .toList());
        return new DraftText(rest, ties);
    }

    /** The same without these; what stood under one of them belongs to the one above it. */
    DraftText without(Set<LineageId> gone) {
        var rest = new ArrayList<DraftProvision>();
        for (int place = 0; place < provisions.size(); place++) {
            var lost = tree.above(place).stream()
                    .filter(above -> gone.contains(provisions.get(above).lineage()))
                    .count();
            if (!gone.contains(provisions.get(place).lineage())) {
                rest.add(provisions.get(place).at(levelAt(place) - Math.toIntExact(lost)));
            }
        }
        var kept = new HashSet<>(ties);
        kept.removeIf(tie -> gone.contains(tie.lineage()));
        return new DraftText(rest, kept);
    }

    DraftText tied(Set<DraftTie> others) {
        return new DraftText(provisions, others);
    }
}
