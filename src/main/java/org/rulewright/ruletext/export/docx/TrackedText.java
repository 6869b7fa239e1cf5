package org.rulewright.ruletext.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.matching.Chain;

/**
 * Brings two versions into one sequence: without what is new it is the old version, in its order; without what is gone,
 * the new one.
 */
final class TrackedText {
    private final RuleText from;
    private final RuleText to;
    private final Set<Integer> inOrder;
    private final List<Tracked> places = new ArrayList<>();
    private final List<Tracked> onlyNew = new ArrayList<>();
    private int next;

    private TrackedText(RuleText from, RuleText to, Comparison comparison) {
        this.from = from;
        this.to = to;
        inOrder = Chain.heaviest(links(comparison)).stream()
                .map(Chain.Link::after)
                .collect(Collectors.toSet());
    }

    private List<Chain.Link> links(Comparison comparison) {
        var links = new ArrayList<Chain.Link>();
        for (var compared : comparison.provisions()) {
            var now = compared.provision();
            from.find(now.lineage())
                    .filter(old -> !compared.is(ChangeKind.REMOVED) && !compared.is(ChangeKind.MOVED))
                    .filter(old -> isTable(old) == isTable(now))
                    .ifPresent(old -> links.add(new Chain.Link(old.position(), now.position(), 1)));
        }
        return links;
    }

    static List<Tracked> of(RuleText from, RuleText to, Comparison comparison) {
        return new TrackedText(from, to, comparison).places();
    }

    private List<Tracked> places() {
        for (var now : to.provisions()) {
            var old = from.find(now.lineage()).filter(_ -> inOrder.contains(now.position()));
            if (old.isPresent()) {
                closeGap(old.get().position());
                places.add(new Tracked(Mark.STANDS, old.get(), now));
                next = old.get().position() + 1;
            } else {
                onlyNew.add(newPlace(now));
            }
        }
        closeGap(from.provisions().size());
        return places;
    }

    /** Puts what only the old version has, up to this place of it, before what only the new one has. */
    private void closeGap(int end) {
        from.provisions().subList(next, end).stream().map(this::oldPlace).forEach(places::add);
        places.addAll(onlyNew);
        onlyNew.clear();
    }

    private Tracked newPlace(Provision now) {
        return from.find(now.lineage())
                .filter(old -> !isTable(old) && !isTable(now))
                .map(old -> new Tracked(Mark.MOVED_TO, old, now))
                .orElseGet(() -> new Tracked(Mark.INSERTED, now, now));
    }

    private Tracked oldPlace(Provision old) {
        return to.find(old.lineage())
                .filter(now -> !isTable(old) && !isTable(now))
                .map(now -> new Tracked(Mark.MOVED_FROM, old, now))
                .orElseGet(() -> new Tracked(Mark.DELETED, old, old));
    }

    private static boolean isTable(Provision provision) {
        return provision.kind() == ProvisionKind.TABLE;
    }
}
