package org.rulewright.comment;

/**
 * A point of somebody else that a point joins.
 *
 * @param comment the comment that it stands in
 * @param number its place there, from 1
 * @param isPublic whether everybody may still read it; only then it may be linked to
 */
public record JoinedPoint(PointId id, TrackingNumber comment, int number, boolean isPublic) {}
