package org.rulewright.ruletext.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.matching.Chain;
import org.rulewright.ruletext.matching.Chain.Link;

/**
 * What an act made of a text, small enough to keep and complete enough to take back.
 *
 * @param out what stood where before, and no longer stands so
 * @param in what stands there instead
 */
public record Patch(List<Placed> out, List<Placed> in, Set<DraftTie> tiesOut, Set<DraftTie> tiesIn) {
    /** A provision and its place in the text. */
    public record Placed(int place, DraftProvision provision) {}

    public Patch {
        out = List.copyOf(out);
        in = List.copyOf(in);
        tiesOut = Set.copyOf(tiesOut);
        tiesIn = Set.copyOf(tiesIn);
    }

    /** What leads from one text to the other. */
    public static Patch between(DraftText before, DraftText after) {
        var links = new ArrayList<Link>();
        for (int place = 0; place < before.provisions().size(); place++) {
            var old = before.provisions().get(place);
            if (after.find(old.lineage()).filter(old::equals).isPresent()) {
                links.add(new Link(place, after.place(old.lineage()), 1));
            }
        }
        var kept = Chain.heaviest(links);
        return new Patch(
                except(before, kept.stream().map(Link::before).collect(Collectors.toSet())),
                except(after, kept.stream().map(Link::after).collect(Collectors.toSet())),
                less(before.ties(), after.ties()),
                less(after.ties(), before.ties()));
    }

    private static List<Placed> except(DraftText text, Set<Integer> kept) {
        return IntStream.range(0, text.provisions().size())
                .filter(place -> !kept.contains(place))
                .mapToObj(place -> new Placed(place, text.provisions().get(place)))
                .toList();
    }

    private static Set<DraftTie> less(Set<DraftTie> some, Set<DraftTie> others) {
        var less = new HashSet<>(some);
        less.removeAll(others);
        return less;
    }

    /** The text before it, to the letter; refuses a text that it did not lead to. */
    public DraftText back(DraftText after) {
        var text = new ArrayList<>(after.provisions());
        for (var placed : in.reversed()) {
            if (placed.place() >= text.size() || !text.remove(placed.place()).equals(placed.provision())) {
                throw new Refusal("ruletext.drafting.refused.undo");
            }
        }
        out.forEach(placed -> text.add(placed.place(), placed.provision()));
        var ties = less(after.ties(), tiesIn);
        ties.addAll(tiesOut);
        return new DraftText(text, ties);
    }

    public boolean changesNothing() {
        return out.isEmpty() && in.isEmpty();
    }

    /** Those that were there before and say something else now, or are gone. */
    public Set<LineageId> changed() {
        var now = new HashMap<LineageId, DraftProvision>();
        in.forEach(placed -> now.put(placed.provision().lineage(), placed.provision()));
        return out.stream()
                .map(Placed::provision)
                .filter(old -> !now.containsKey(old.lineage()) || !old.saysTheSameAs(now.get(old.lineage())))
                .map(DraftProvision::lineage)
                .collect(Collectors.toSet());
    }

    /** Those that were not there before. */
    public Set<LineageId> added() {
        var before = out.stream().map(placed -> placed.provision().lineage()).collect(Collectors.toSet());
        return in.stream()
                .map(placed -> placed.provision().lineage())
                .filter(lineage -> !before.contains(lineage))
                .collect(Collectors.toSet());
    }
}
