package org.rulewright.confidential;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A public version that the portal made.
 *
 * @param name tells nothing of the name of the file that it was made of
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files by this record
public record MadeTwin(String name, byte[] bytes) {

    /** Its bytes, to be read. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
