package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a text where its parts went different ways. */
public final class Cuts {
    private static final String ENDS = ".;:?!";

    private final List<String> whole;
    private final List<List<String>> parts;

    private Cuts(String whole, List<String> parts) {
        this.whole = Tokens.of(whole);
        this.parts = parts.stream().map(Tokens::of).toList();
    }

    /** Signs {@code start..end} of a text. */
    public record Span(int start, int end) {}

    /**
     * For each part the stretch of the whole that it was made of, in the order of the parts. The stretches lie side by
     * side and hold all words; only the space between two of them belongs to neither.
     */
    public static List<Span> of(String whole, List<String> parts) {
        return new Cuts(whole, parts).spans();
    }

    /** The numbers of the parts in the order in which the whole has their words. */
    public static List<Integer> order(String whole, List<String> parts) {
        return new Cuts(whole, parts).order();
    }

    private List<Integer> order() {
        var places = IntStream.range(0, parts.size())
                .mapToDouble(part -> place(parts.get(part), part))
                .toArray();
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer part) -> places[part]))
                .toList();
    }

    /** Where in the whole the words of the part stand, on average; where its own place lets expect it, if nowhere. */
    private double place(List<String> part, int number) {
        var kept = new int[whole.size()];
        new Edits(whole, part).eachKept((place, _) -> kept[place] = Tokens.isWord(whole.get(place)) ? 1 : 0);
        return IntStream.range(0, kept.length)
                .filter(place -> kept[place] == 1)
                .average()
                .orElse((number + 0.5) / parts.size() * whole.size());
    }

    private List<Span> spans() {
        var order = order();
        var cuts = cuts(order);
        var starts = starts();
        var spans = new ArrayList<Span>();
        parts.forEach(_ -> spans.add(new Span(0, 0)));
        for (int i = 0; i < order.size(); i++) {
            spans.set(order.get(i), span(cuts[i], cuts[i + 1], starts));
        }
        return spans;
    }

    /** Where in the whole each part begins, in their order, and where the last one ends. */
    private int[] cuts(List<Integer> order) {
        var joined = new ArrayList<String>();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < order.size(); i++) {
            var owner = i;
            joined.addAll(parts.get(order.get(i)));
            parts.get(order.get(i)).forEach(_ -> owners.add(owner));
        }
        var cuts = new int[order.size() + 1];
        cuts[order.size()] = whole.size();
        var last = new int[order.size()];
        var first = new int[order.size()];
        IntStream.range(0, first.length).forEach(i -> first[i] = whole.size());
        new Edits(whole, joined).eachKept((place, other) -> {
            last[owners.get(other)] = Math.max(last[owners.get(other)], place + 1);
            first[owners.get(other)] = Math.min(first[owners.get(other)], place);
        });
        for (int i = 1; i < order.size(); i++) {
            var from = Math.max(
                    cuts[i - 1], IntStream.range(0, i).map(k -> last[k]).max().orElse(0));
            var to = IntStream.range(i, order.size()).map(k -> first[k]).min().orElse(whole.size());
            cuts[i] = naturalCut(from, Math.max(from, to));
        }
        return cuts;
    }

    /** Behind the end of a sentence where there is one between what went one way and what went the other. */
    private int naturalCut(int from, int to) {
        for (int place = Math.max(from, 1); place <= to; place++) {
            if (ENDS.contains(whole.get(place - 1))) {
                return place;
            }
        }
        return to;
    }

    private int[] starts() {
        var starts = new int[whole.size() + 1];
        for (int place = 0; place < whole.size(); place++) {
            starts[place + 1] = starts[place] + whole.get(place).length();
        }
        return starts;
    }

    private Span span(int from, int to, int[] starts) {
        var first = from;
        var end = to;
        while (from > 0 && first < end && Tokens.isSpace(whole.get(first))) {
            first++;
        }
        while (to < whole.size() && end > first && Tokens.isSpace(whole.get(end - 1))) {
            end--;
        }
        return new Span(starts[first], starts[end]);
    }
}
