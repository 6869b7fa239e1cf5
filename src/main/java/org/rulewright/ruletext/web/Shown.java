package org.rulewright.ruletext.web;

/** Which lines of a leaf stay in sight when only its changes are read: they, and the headings above them. */
final class Shown {
    private Shown() {}

    static boolean[] in(Leaf leaf) {
        var shown = new boolean[leaf.lines().size()];
        var wanted = 0;
        for (int place = shown.length - 1; place >= 0; place--) {
            var line = leaf.lines().get(place);
            var depth = leaf.depth(line);
            var leads = line.isHeading() && depth < wanted;
            shown[place] = line.isChange() || line.left() || leads;
            if (shown[place]) {
                wanted = line.isHeading() ? depth : Math.max(wanted, depth);
            }
        }
        return shown;
    }
}
