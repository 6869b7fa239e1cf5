package org.rulewright.comment;

import java.time.Instant;
import org.rulewright.base.Secret;

/**
 * A file that was sent ahead of its comment.
 *
 * @param reference whoever knows it may attach the file
 * @param expires until when
 */
public record SentFile(Secret reference, KeptFile file, Instant expires) {}
