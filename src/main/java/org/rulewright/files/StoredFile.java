package org.rulewright.files;

import org.rulewright.base.Sha256;

/**
 * A file whose bytes are stored.
 *
 * @param name as it was sent, without a path and without signs that steer a screen
 * @param size in bytes
 * @param content the fingerprint under which the bytes are kept
 */
public record StoredFile(String name, FileType type, long size, Sha256 content) {}
