package org.rulewright.comment;

/**
 * A published point of somebody else, for whoever writes on the same.
 *
 * @param sample whether its comment was invented for demonstration, and must be labelled so wherever shown
 */
public record OtherPoint(TrackingNumber comment, Submitter submitter, boolean sample, Point point) {}
