package org.rulewright.ruletext;

/**
 * In the version of that number, the provision of one lineage took words that had stood under another one. No
 * provision's own lineage changes by it.
 */
public record Tie(int version, LineageId lineage, LineageId from, Kind kind) {
    /** How the words came over. */
    public enum Kind {
        /** A part was taken off, and is a provision of its own since. */
        SPLIT,
        /** The whole was taken up, and is no provision of its own any more. */
        MERGED
    }

    public Tie {
        if (lineage.equals(from)) {
            throw new IllegalArgumentException("a provision has no tie to itself");
        }
    }
}
