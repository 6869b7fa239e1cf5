package org.rulewright.ruletext;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which provisions of one version became which of another: by their lineages, and by the ties of all versions between.
 * The two need not be neighbours, and may be read in either direction.
 */
public final class Descent {
    private final RuleText from;
    private final RuleText to;
    private final List<List<Provision>> sources;
    private final List<List<Provision>> successors;
    private final Set<LineageId> moved;
    private final Set<LineageId> doubted;

    /**
     * Follows lineages and ties, of which none is in doubt.
     *
     * @param ties those of all versions after the older one, up to the newer; others are ignored
     */
    public Descent(RuleText from, RuleText to, Collection<Tie> ties) {
        this(from, to, ties, Set.of());
    }

    /**
     * Follows lineages and ties.
     *
     * @param doubted lineages whose identity between the two staff were asked about and have not answered yet
     */
    Descent(RuleText from, RuleText to, Collection<Tie> ties, Set<LineageId> doubted) {
        this.doubted = Set.copyOf(doubted);
        this.from = from;
        this.to = to;
        var forward = from.version().number() <= to.version().number();
        var older = forward ? from : to;
        var newer = forward ? to : from;
        var origins = new Origins(older, newer, ties).ofAll();
        var heirs = reversed(origins, older, newer);
        sources = forward ? origins : heirs;
        successors = forward ? heirs : origins;
        moved = new Moves(older, newer, origins).found();
    }

    private static List<List<Provision>> reversed(List<List<Provision>> origins, RuleText older, RuleText newer) {
        List<List<Provision>> heirs = new ArrayList<>();
        older.provisions().forEach(_ -> heirs.add(new ArrayList<>()));
        for (var provision : newer.provisions()) {
            origins.get(provision.position())
                    .forEach(origin -> heirs.get(origin.position()).add(provision));
        }
        return heirs;
    }

    public RuleText from() {
        return from;
    }

    public RuleText to() {
        return to;
    }

    /** The provisions that one took its words from, in the order of their text; empty where it is new. */
    public List<Provision> sources(Provision now) {
        return sources.get(now.position());
    }

    /** The provisions that took words of one, in the order of their text; empty where it is gone. */
    public List<Provision> successors(Provision old) {
        return successors.get(old.position());
    }

    /** Whether it stands in another place than before, beyond what others around it did. */
    public boolean isMoved(Provision provision) {
        return moved.contains(provision.lineage());
    }

    /** Whether staff were asked what became of it, or where it comes from, and have not answered yet. */
    public boolean isDoubtful(Provision provision) {
        return doubted.contains(provision.lineage());
    }

    /** Follows ties back from the newer version to the older one. */
    private static final class Origins {
        private final RuleText older;
        private final RuleText newer;
        private final Map<LineageId, List<Tie>> ties;

        Origins(RuleText older, RuleText newer, Collection<Tie> ties) {
            this.older = older;
            this.newer = newer;
            this.ties = ties.stream()
                    .filter(tie -> tie.version() > older.version().number())
                    .collect(groupingBy(Tie::lineage));
        }

        List<List<Provision>> ofAll() {
            return newer.provisions().stream().map(this::of).toList();
        }

        private List<Provision> of(Provision provision) {
            if (!ties.containsKey(provision.lineage())) {
                return older.find(provision.lineage()).map(List::of).orElse(List.of());
            }
            var places = new TreeSet<Integer>();
            follow(provision.lineage(), newer.version().number(), places);
            return places.stream().map(older.provisions()::get).toList();
        }

        private void follow(LineageId lineage, int upTo, Set<Integer> places) {
            older.find(lineage).map(Provision::position).ifPresent(places::add);
            for (var tie : ties.getOrDefault(lineage, List.of())) {
                if (tie.version() <= upTo) {
                    follow(tie.from(), tie.version() - 1, places);
                }
            }
        }
    }
}
