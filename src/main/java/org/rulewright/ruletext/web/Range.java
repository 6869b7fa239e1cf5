package org.rulewright.ruletext.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Some lines of a leaf: from one, up to but not including another. */
record Range(int from, int to) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a range must not end before it starts");
        }
    }

    /** The range as it stands in an address, within so many lines; empty where it is none. */
    static Optional<Range> parse(String written, int lines) {
        return Optional.of(WRITTEN.matcher(written))
                .filter(found -> found.matches())
                .map(found -> new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))})
                .filter(ends -> ends[0] <= ends[1])
                .map(ends -> new Range(Math.min(ends[0], lines), Math.min(ends[1], lines)));
    }

    int size() {
        return to - from;
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
