package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds, among links between two sequences, the heaviest set that crosses nowhere. */
public final class Chain {
    /** Place {@code before} in one sequence may be the same as place {@code after} in the other. */
    public record Link(int before, int after, double weight) {}

    private Chain() {}

    /** The links that stay, in order. */
    public static List<Link> heaviest(List<Link> links) {
        var ordered = links.stream()
                .sorted(Comparator.comparingInt(Link::before)
                        .thenComparing(Comparator.comparingInt(Link::after).reversed()))
                .toList();
        var best = new Peaks(ordered.stream().mapToInt(Link::after).max().orElse(0) + 1);
        var totals = new double[ordered.size()];
        var previous = new int[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            var link = ordered.get(i);
            previous[i] = best.below(link.after(), totals);
            totals[i] = link.weight() + (previous[i] < 0 ? 0 : totals[previous[i]]);
            best.raise(link.after(), i, totals);
        }
        return walkedBack(ordered, previous, best.below(Integer.MAX_VALUE, totals));
    }

    private static List<Link> walkedBack(List<Link> ordered, int[] previous, int last) {
        var chain = new ArrayList<Link>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(ordered.get(i));
        }
        return chain.reversed();
    }

    /** For every place, the heaviest chain that ends before it (a Fenwick tree of maxima). */
    private static final class Peaks {
        private final int[] tree;

        Peaks(int places) {
            tree = new int[places + 1];
            Arrays.fill(tree, -1);
        }

        int below(int place, double[] totals) {
            var best = -1;
            for (int i = Math.min(place, tree.length - 1); i > 0; i -= i & -i) {
                best = heavier(tree[i], best, totals);
            }
            return best;
        }

        void raise(int place, int link, double[] totals) {
            for (int i = place + 1; i < tree.length; i += i & -i) {
                tree[i] = heavier(link, tree[i], totals);
            }
        }

        private static int heavier(int one, int other, double[] totals) {
            if (one < 0 || other < 0) {
                return Math.max(one, other);
            }
            return totals[one] > totals[other] ? one : other;
        }
    }
}
