package org.rulewright.ruletext;

import java.util.ArrayDeque;
import java.util.List;

/** Which passages stand within a quotation: text that a provision inserts into another law. */
final class Quotes {
    private Quotes() {}

    /** In how many quotations each passage stands; one that opens a quotation stands in it. */
    static int[] depths(List<Passage> passages) {
        var depths = new int[passages.size()];
        var openers = new ArrayDeque<Integer>();
        var tree = new ProvisionTree(passages);
        for (int place = 0; place < depths.length; place++) {
            var passage = passages.get(place);
            while (!openers.isEmpty() && openers.getLast() > passage.level()) {
                openers.removeLast();
            }
            var still = stillOpen(passage.number() + passage.text(), openers.size());
            if (passage.number().startsWith("“")
                    || (still > openers.size() && isInserted(passage, tree.above(place), passages))) {
                openers.addLast(passage.level());
            }
            depths[place] = openers.size();
            while (openers.size() > still) {
                openers.removeLast();
            }
        }
        return depths;
    }

    /** A heading without a number that a numbered paragraph inserts; not one that names a whole new clause. */
    private static boolean isInserted(Passage passage, List<Integer> above, List<Passage> passages) {
        return passage.kind() == ProvisionKind.HEADING
                && passage.text().startsWith("“")
                && above.stream()
                        .map(passages::get)
                        .filter(each -> !each.number().isEmpty())
                        .findFirst()
                        .filter(each -> each.kind() != ProvisionKind.HEADING)
                        .isPresent();
    }

    /** How many quotations are open behind these words. */
    private static int stillOpen(String words, int before) {
        int open = before;
        for (int i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            open += sign == '“' ? 1 : sign == '”' && open > 0 ? -1 : 0;
        }
        return open;
    }
}
