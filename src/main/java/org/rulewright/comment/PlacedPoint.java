package org.rulewright.comment;

/** A published point together with the comment that it stands in, and the category of who made it. */
public record PlacedPoint(CommentId comment, TrackingNumber trackingNumber, String category, Point point) {}
