package org.rulewright.publication;

import java.util.ArrayList;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** Cuts redlines to the changed words with some around them, for pages that do not show the whole provision. */
public final class RedlineExcerpt {

    private static final int AROUND = 70;
    private static final String GAP = " \u2026 ";

    private RedlineExcerpt() {}

    /** The redline with its long unchanged stretches cut short at the ends of words. */
    public static Redline of(Redline redline) {
        var all = redline.hunks();
        var hunks = new ArrayList<Hunk>();
        for (var place = 0; place < all.size(); place++) {
            var hunk = all.get(place);
            hunks.add(
                    hunk.kind() == Hunk.Kind.KEEP
                            ? new Hunk(Hunk.Kind.KEEP, cut(hunk.text(), place > 0, place < all.size() - 1))
                            : hunk);
        }
        return new Redline(hunks);
    }

    private static String cut(String kept, boolean afterChange, boolean beforeChange) {
        var room = (afterChange ? AROUND : 0) + (beforeChange ? AROUND : 0);
        if (kept.length() <= room + GAP.length() || room == 0) {
            return kept;
        }
        return (afterChange ? start(kept) : "") + GAP + (beforeChange ? end(kept) : "");
    }

    private static String start(String kept) {
        var end = kept.lastIndexOf(' ', AROUND);
        return kept.substring(0, Math.max(end, 0));
    }

    private static String end(String kept) {
        var start = kept.indexOf(' ', kept.length() - AROUND);
        return start < 0 ? "" : kept.substring(start + 1);
    }
}
