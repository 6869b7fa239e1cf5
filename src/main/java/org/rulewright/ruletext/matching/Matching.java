package org.rulewright.ruletext.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which passage of a new version is which of the one before. Passages are named by their places.
 *
 * @param ancestors for places in the new version, the places in the old one; a new passage has no entry
 * @param parts passages that took words of an old one that they are not themselves
 * @param doubts what staff should look at
 */
public record Matching(Map<Integer, Integer> ancestors, List<Part> parts, List<Doubt> doubts) {
    /** What one passage may be to another. */
    public enum Relation {
        SAME,
        /** The new one was split off from the old one. */
        SPLIT,
        /** The old one was taken up by the new one. */
        MERGED
    }

    /** A new passage took words of an old one. */
    public record Part(int before, int after, Relation relation) {}

    /**
     * A new passage may be, or may come from, an old one.
     *
     * @param accepted whether the matching took it to be so for now
     * @param likeness from 0 to 1
     */
    public record Doubt(int before, int after, Relation relation, boolean accepted, double likeness) {}

    /** What staff said about an old and a new passage when they were asked before; no relation means none. */
    public record Answer(int before, int after, Optional<Relation> relation) {}

    public Matching {
        ancestors = Map.copyOf(ancestors);
        parts = List.copyOf(parts);
        doubts = List.copyOf(doubts);
    }
}
