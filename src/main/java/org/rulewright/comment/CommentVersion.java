package org.rulewright.comment;

import java.time.Instant;

/**
 * A comment as it was at one time.
 *
 * @param number its place among the versions, from 1
 * @param received when it came, by the database's clock
 * @param content all that it said, as the public could have read it
 */
public record CommentVersion(int number, Instant received, CommentDraft content) {}
