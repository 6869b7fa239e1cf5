package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;

/**
 * A file that came with a comment.
 *
 * @param name its name; its label where its sender keeps it confidential
 * @param size in bytes
 * @param source where an imported file lies if it was not brought along; empty where we hold the bytes ourselves
 * @param content the fingerprint of the bytes; null where we do not hold them, or not here
 * @param claim why its sender keeps it confidential; null where it is public
 * @param standsFor the number of the confidential file whose public version it is; 0 where it is none
 */
public record Attachment(
        AttachmentId id,
        String name,
        String mediaType,
        long size,
        String source,
        @Nullable Sha256 content,
        @Nullable Claimed claim,
        int standsFor) {

    /**
     * What is public about the claim.
     *
     * @param part the number of the confidential part
     * @param ground a code of the ground
     * @param words names the ground where it is another than those on the list; else empty
     */
    public record Claimed(int part, String ground, String words) {}

    /** Whether its sender keeps it confidential, so that nobody finds it here. */
    public boolean isConfidential() {
        return claim != null;
    }

    /** Whether the bytes are here, so that the file can be downloaded. */
    public boolean isHeld() {
        return content != null;
    }
}
