package org.rulewright.moderation;

/**
 * How far an act on many comments is.
 *
 * @param refused how many were left alone, because something else had happened to them
 * @param undone how many of them were taken back
 */
public record BulkState(BulkId id, BulkOrder.Act act, int total, int done, int refused, boolean ended, int undone) {}
