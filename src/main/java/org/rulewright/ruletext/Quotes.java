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
        for (int place = 0; place < depths.length; place++) {
            var passage = passages.get(place);
            while (!openers.isEmpty() && openers.getLast() > passage.level()) {
                openers.removeLast();
            }
            var still = stillOpen(passage.number() + passage.text(), openers.size());
            if (opens(passage, still, openers.size())) {
                openers.addLast(passage.level());
            }
            depths[place] = openers.size();
            while (openers.size() > still) {
                openers.removeLast();
            }
        }
        return depths;
    }

    private static boolean opens(Passage passage, int still, int before) {
        return passage.number().startsWith("“")
                || (passage.kind() == ProvisionKind.HEADING && passage.text().startsWith("“") && still > before);
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
