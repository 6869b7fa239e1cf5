package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;

/**
 * A file that came with a comment.
 *
 * @param size in bytes
 * @param source where an imported file lies if it was not brought along; empty where we hold the bytes ourselves
 * @param content the fingerprint of the bytes; null where we do not hold them
 */
public record Attachment(
        AttachmentId id,
        String name,
        String mediaType,
        long size,
        String source,
        @Nullable Sha256 content) {

    /** Whether the bytes are here, so that the file can be downloaded. */
    public boolean isHeld() {
        return source.isEmpty();
    }
}
