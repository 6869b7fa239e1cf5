package org.rulewright.comment;

import org.rulewright.base.Sha256;

/**
 * A file whose bytes are already stored, and that waits for its comment.
 *
 * @param size in bytes
 * @param content the fingerprint under which the bytes are kept
 */
public record KeptFile(String name, String mediaType, long size, Sha256 content) {

    /** Replaces what cannot be stored. */
    public KeptFile {
        name = StorableText.of(name);
    }
}
