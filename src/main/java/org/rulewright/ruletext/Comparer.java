package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.ruletext.matching.Chain;
import org.rulewright.ruletext.matching.Chain.Link;

/** Reads one version against another, provision by provision, by their lineage. */
final class Comparer {
    private final RuleText from;
    private final RuleText to;
    private final Map<LineageId, TextChangeId> changes;
    private final Set<Integer> inOrder;

    private Comparer(RuleText from, RuleText to, Map<LineageId, TextChangeId> changes) {
        this.from = from;
        this.to = to;
        this.changes = changes;
        inOrder = inOrder(from, to);
    }

    /** @param changes the changes on file between the two; may be empty */
    static Comparison compare(RuleText from, RuleText to, Map<LineageId, TextChangeId> changes) {
        var provisions = new Comparer(from, to, changes).compared();
        return new Comparison(to.version(), from.version(), provisions);
    }

    private static Set<Integer> inOrder(RuleText from, RuleText to) {
        var links = new ArrayList<Link>();
        for (var provision : to.provisions()) {
            from.find(provision.lineage())
                    .ifPresent(old -> links.add(new Link(old.position(), provision.position(), 1)));
        }
        return Chain.heaviest(links).stream().map(Link::after).collect(Collectors.toSet());
    }

    private List<ComparedProvision> compared() {
        var removed = removedByPlace();
        var compared = new ArrayList<>(removed.getOrDefault(-1, List.of()));
        for (var provision : to.provisions()) {
            compared.add(read(provision));
            compared.addAll(removed.getOrDefault(provision.position(), List.of()));
        }
        return compared;
    }

    /** Removed provisions, by the place in the new version of the one that they stood behind. */
    private Map<Integer, List<ComparedProvision>> removedByPlace() {
        var removed = new HashMap<Integer, List<ComparedProvision>>();
        var place = -1;
        for (var old : from.provisions()) {
            var now = to.find(old.lineage());
            if (now.isEmpty()) {
                removed.computeIfAbsent(place, _ -> new ArrayList<>()).add(readRemoved(old));
            } else if (inOrder.contains(now.get().position())) {
                place = now.get().position();
            }
        }
        return removed;
    }

    private ComparedProvision readRemoved(Provision old) {
        return new ComparedProvision(
                old, Set.of(ChangeKind.REMOVED), Redline.deleted(old.text()), old.label(), changes.get(old.lineage()));
    }

    private ComparedProvision read(Provision now) {
        return from.find(now.lineage())
                .map(old -> read(old, now))
                .orElseGet(() -> new ComparedProvision(
                        now,
                        Set.of(ChangeKind.INSERTED),
                        Redline.inserted(now.text()),
                        "",
                        changes.get(now.lineage())));
    }

    private ComparedProvision read(Provision old, Provision now) {
        return new ComparedProvision(
                now, kinds(old, now), Redline.of(old.text(), now.text()), old.label(), changes.get(now.lineage()));
    }

    private Set<ChangeKind> kinds(Provision old, Provision now) {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (!old.label().equals(now.label())) {
            kinds.add(ChangeKind.RENUMBERED);
        }
        if (!inOrder.contains(now.position())) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!old.text().equals(now.text())) {
            kinds.add(ChangeKind.REWORDED);
        }
        return kinds.isEmpty() ? EnumSet.of(ChangeKind.KEPT) : kinds;
    }
}
