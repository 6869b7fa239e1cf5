package org.rulewright.ruletext;

/** Signs {@code start..end} of an old text, and what stands in their place in the new one. */
record Successor(int start, int end) {
    /** What became of the words; insertions count only within them, or where they replace some of them. */
    String wordsIn(Redline redline) {
        var words = new StringBuilder();
        var place = 0;
        var replaces = false;
        for (var hunk : redline.hunks()) {
            var length = hunk.text().length();
            switch (hunk.kind()) {
                case KEEP -> words.append(hunk.text(), clamp(start - place, length), clamp(end - place, length));
                case DELETE -> replaces = place < end && place + length > start;
                case INSERT -> words.append(replaces || (place > start && place < end) ? hunk.text() : "");
            }
            if (hunk.kind() != Hunk.Kind.INSERT) {
                place += length;
            }
            replaces = replaces && hunk.kind() == Hunk.Kind.DELETE;
        }
        return words.toString();
    }

    private static int clamp(int offset, int length) {
        return Math.clamp(offset, 0, length);
    }
}
