package org.rulewright.comment.ahead;

import java.time.Instant;
import org.rulewright.base.Secret;
import org.rulewright.comment.KeptFile;

/**
 * A file that was sent ahead of its comment.
 *
 * @param reference whoever knows it may attach the file
 * @param expires until when
 */
public record SentFile(Secret reference, KeptFile file, Instant expires) {}
