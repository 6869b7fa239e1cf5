package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes printed numbers by the places that they stand in: {@code (4)} under {@code § 745.1(a)} is
 * {@code § 745.1(a)(4)}, and {@code 3A}, inserted by clause 1(2), is {@code 1(2) “3A”}.
 */
public final class Numbering {
    private final List<Passage> passages;
    private final ProvisionTree tree;
    private final List<FullNumber> full = new ArrayList<>();
    private final int[] quotes;

    private Numbering(List<Passage> passages) {
        this.passages = passages;
        tree = new ProvisionTree(passages);
        quotes = Quotes.depths(passages);
    }

    /** The same passages, each with its number in full. */
    public static List<Passage> complete(List<Passage> passages) {
        var numbering = new Numbering(passages);
        var complete = new ArrayList<Passage>();
        for (int place = 0; place < passages.size(); place++) {
            var number = numbering.number(place);
            numbering.full.add(number);
            complete.add(passages.get(place).labelled(number.text()));
        }
        return complete;
    }

    private FullNumber number(int place) {
        var own = FullNumber.of(passages.get(place));
        if (own.text().isEmpty()) {
            return own;
        }
        var above = tree.above(place).stream()
                .filter(other -> own.countsFrom(full.get(other)))
                .findFirst();
        var outer = above.map(full::get).orElse(null);
        var isQuoted = quotes[place] > above.map(other -> quotes[other]).orElse(0);
        return isQuoted ? own.quotedIn(outer) : own.under(outer);
    }
}
