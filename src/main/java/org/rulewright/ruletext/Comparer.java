package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one version against another, provision by provision, by their descent. */
final class Comparer {
    private static final int START = -1;

    private final Descent descent;
    private final Shares shares;
    private final Map<LineageId, TextChangeId> changes;

    private Comparer(Descent descent, Map<LineageId, TextChangeId> changes) {
        this.descent = descent;
        shares = new Shares(descent);
        this.changes = changes;
    }

    /** @param changes the changes on file between the two; may be empty */
    static Comparison compare(Descent descent, Map<LineageId, TextChangeId> changes) {
        var provisions = new Comparer(descent, changes).compared();
        return new Comparison(descent.to().version(), descent.from().version(), provisions);
    }

    private List<ComparedProvision> compared() {
        var removed = removedByPlace();
        var compared = new ArrayList<>(removed.getOrDefault(START, List.of()));
        for (var provision : descent.to().provisions()) {
            compared.add(read(provision));
            compared.addAll(removed.getOrDefault(provision.position(), List.of()));
        }
        return compared;
    }

    /** Removed provisions, by the place in the new version of the one that they stood behind. */
    private Map<Integer, List<ComparedProvision>> removedByPlace() {
        var removed = new HashMap<Integer, List<ComparedProvision>>();
        var places = new int[descent.from().provisions().size()];
        for (var old : descent.from().provisions()) {
            var successors = descent.successors(old);
            places[old.position()] = successors.isEmpty()
                    ? behind(old, places)
                    : successors.getLast().position();
            if (successors.isEmpty()) {
                removed.computeIfAbsent(places[old.position()], _ -> new ArrayList<>())
                        .add(readRemoved(old));
            }
        }
        return removed;
    }

    /** Behind the nearest one before it under the same one that stayed in its place, or behind that one itself. */
    private int behind(Provision old, int[] places) {
        var above = descent.from().tree().parent(old.position()).orElse(START);
        for (int place = old.position() - 1; place > above; place--) {
            var other = descent.from().provisions().get(place);
            if (!descent.isMoved(other) && !wentWithOneAbove(place, above)) {
                return places[place];
            }
        }
        return above == START ? START : places[above];
    }

    private boolean wentWithOneAbove(int place, int until) {
        return descent.from().tree().above(place).stream()
                .takeWhile(higher -> higher > until)
                .anyMatch(higher -> descent.isMoved(descent.from().provisions().get(higher)));
    }

    private ComparedProvision readRemoved(Provision old) {
        return new ComparedProvision(
                old,
                Set.of(ChangeKind.REMOVED),
                Redline.deleted(old.text()),
                List.of(),
                List.of(),
                changes.get(old.lineage()));
    }

    private ComparedProvision read(Provision now) {
        var sources = descent.sources(now);
        var parts = sources.stream()
                .filter(source -> descent.successors(source).size() > 1)
                .filter(source -> source.lineage().equals(now.lineage()))
                .flatMap(source -> descent.successors(source).stream())
                .toList();
        var redline = redline(now, sources);
        return new ComparedProvision(
                now, kinds(now, sources, redline), redline, sources, parts, changes.get(now.lineage()));
    }

    private Redline redline(Provision now, List<Provision> sources) {
        return sources.isEmpty() ? Redline.inserted(now.text()) : Redline.of(Shares.joined(shares.of(now)), now.text());
    }

    private Set<ChangeKind> kinds(Provision now, List<Provision> sources, Redline redline) {
        if (sources.isEmpty()) {
            return Set.of(ChangeKind.INSERTED);
        }
        var kinds = EnumSet.noneOf(ChangeKind.class);
        sources.stream()
                .filter(source -> source.lineage().equals(now.lineage()) && isRenumbered(source, now))
                .forEach(_ -> kinds.add(ChangeKind.RENUMBERED));
        add(ChangeKind.MOVED, descent.isMoved(now), kinds);
        add(ChangeKind.REWORDED, redline.isChanged(), kinds);
        add(
                ChangeKind.SPLIT,
                sources.stream().anyMatch(source -> descent.successors(source).size() > 1),
                kinds);
        add(ChangeKind.MERGED, sources.size() > 1, kinds);
        return kinds.isEmpty() ? EnumSet.of(ChangeKind.KEPT) : kinds;
    }

    private static void add(ChangeKind kind, boolean applies, Set<ChangeKind> kinds) {
        if (applies) {
            kinds.add(kind);
        }
    }

    /** Where only the number of something above it changed, its own did not. */
    private static boolean isRenumbered(Provision old, Provision now) {
        return !old.number().equals(now.number()) && !old.label().equals(now.label());
    }
}
