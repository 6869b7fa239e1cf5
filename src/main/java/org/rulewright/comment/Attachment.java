package org.rulewright.comment;

/**
 * A file that came with a comment.
 *
 * @param size in bytes
 * @param source where an imported file lies if it was not brought along; empty where we hold the bytes ourselves
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size, String source) {

    /** Whether the bytes are here, so that the file can be downloaded. */
    public boolean isHeld() {
        return source.isEmpty();
    }
}
