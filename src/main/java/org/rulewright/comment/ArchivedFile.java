package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;

/**
 * A file of a comment that comes from elsewhere.
 *
 * @param size in bytes; 0 where the source does not say
 * @param content the fingerprint of the stored bytes; null where we do not hold them
 * @param source where the file lies if we do not hold it; empty where we do
 */
public record ArchivedFile(
        String name, String mediaType, long size, @Nullable Sha256 content, String source) {

    /** Refuses a file that is neither here nor anywhere. */
    public ArchivedFile {
        if ((content == null) == source.isEmpty()) {
            throw new IllegalArgumentException("a file is either stored here or has a source");
        }
        name = StorableText.of(name);
    }

    /** A file whose bytes are stored. */
    public static ArchivedFile kept(KeptFile file) {
        return new ArchivedFile(file.name(), file.mediaType(), file.size(), file.content(), "");
    }

    /** A file that stays where it is. */
    public static ArchivedFile linked(String name, String mediaType, long size, String source) {
        return new ArchivedFile(name, mediaType, size, null, source);
    }
}
