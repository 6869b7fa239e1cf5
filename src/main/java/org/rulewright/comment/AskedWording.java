package org.rulewright.comment;

/**
 * A published point that asks for another wording, with who asks for it.
 *
 * @param sample whether its comment was invented for demonstration, and must be labelled so wherever shown
 */
public record AskedWording(
        CommentId comment, TrackingNumber trackingNumber, Submitter submitter, boolean sample, Point point) {}
