package org.rulewright.moderation;

import java.time.Instant;
import org.rulewright.comment.CommentId;

/**
 * That a comment waits for an expert's release, out of the queue.
 *
 * @param by the username of who held it; somebody else has to release it
 * @param note what the expert should look at; for staff only
 */
public record Hold(HoldId id, CommentId comment, String by, Instant at, String note) {}
