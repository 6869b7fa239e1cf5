package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.ruletext.matching.Chain;
import org.rulewright.ruletext.matching.Chain.Link;

/**
 * Finds which provisions stand in another place: out of order among those that belong under the same one, or under
 * another one. What only went along with the one that it belongs under did not move.
 */
final class Moves {
    private static final int TOP = -1;

    /** The fewest provisions count as moved; of as many, the shorter ones. */
    private static final double PER_SIGN = 1e-7;

    private final RuleText older;
    private final RuleText newer;
    private final List<List<Provision>> origins;
    private final Set<Integer> kept;

    /** @param origins the provisions of the older version that each one of the newer took its words from */
    Moves(RuleText older, RuleText newer, List<List<Provision>> origins) {
        this.older = older;
        this.newer = newer;
        this.origins = origins;
        kept = origins.stream().flatMap(List::stream).map(Provision::position).collect(Collectors.toSet());
    }

    Set<LineageId> found() {
        var moved = new HashSet<LineageId>();
        var groups = new HashMap<Integer, List<Link>>();
        for (var now : newer.provisions()) {
            older.find(now.lineage()).ifPresent(old -> {
                var under = under(old, now);
                if (under.isPresent()) {
                    groups.computeIfAbsent(under.getAsInt(), _ -> new ArrayList<>())
                            .add(new Link(
                                    old.position(),
                                    now.position(),
                                    1 + old.text().length() * PER_SIGN));
                } else {
                    moved.add(now.lineage());
                }
            });
        }
        groups.values().forEach(links -> moved.addAll(outOfOrder(links)));
        return moved;
    }

    private Set<LineageId> outOfOrder(List<Link> links) {
        var out = links.stream().map(this::lineage).collect(Collectors.toSet());
        Chain.heaviest(links).stream().map(this::lineage).toList().forEach(out::remove);
        return out;
    }

    private LineageId lineage(Link link) {
        return newer.provisions().get(link.after()).lineage();
    }

    /** Where, in the older version, what both belong under stands; empty where it went under something else. */
    private OptionalInt under(Provision old, Provision now) {
        var before = nearestKept(old);
        var after = nearestKnown(now);
        if (after.contains(before) || isNumberedAlike(old, now)) {
            return OptionalInt.of(before);
        }
        if (after.stream().anyMatch(place -> isAbove(before, place))) {
            return OptionalInt.of(before);
        }
        return after.stream()
                .filter(place -> isAbove(place, before))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private int nearestKept(Provision old) {
        return older.tree().above(old.position()).stream()
                .filter(kept::contains)
                .findFirst()
                .orElse(TOP);
    }

    private List<Integer> nearestKnown(Provision now) {
        return newer.tree().above(now.position()).stream()
                .map(origins::get)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .map(known -> known.stream().map(Provision::position).toList())
                .orElse(List.of(TOP));
    }

    private boolean isAbove(int upper, int lower) {
        return upper == TOP || (lower != TOP && older.tree().above(lower).contains(upper));
    }

    private static boolean isNumberedAlike(Provision old, Provision now) {
        return !old.label().isEmpty() && old.label().equals(now.label());
    }
}
