package org.rulewright.comment;

/**
 * How many published points are about one place.
 *
 * @param label the number of the provision in the newest version that somebody spoke about; empty for the whole
 */
public record PointCount(PointPlace place, String label, long points) {}
