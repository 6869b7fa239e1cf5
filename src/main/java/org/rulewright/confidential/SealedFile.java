package org.rulewright.confidential;

import org.rulewright.base.Sha256;

/**
 * What is known of a file under seal; all of it is hidden, for its name may tell as much as its words.
 *
 * @param size in bytes
 * @param content the fingerprint of its bytes; never stored in the clear, lest it be known again elsewhere
 */
public record SealedFile(String name, String mediaType, long size, Sha256 content) {

    /** The facts as they are sealed: each in a line of its own, the name last. */
    String written() {
        return String.join("\n", mediaType, String.valueOf(size), content.value(), name);
    }

    static SealedFile read(String written) {
        var lines = written.split("\n", 4);
        return new SealedFile(lines[3], lines[0], Long.parseLong(lines[1]), new Sha256(lines[2]));
    }
}
