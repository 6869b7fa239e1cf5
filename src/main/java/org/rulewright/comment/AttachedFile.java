package org.rulewright.comment;

import org.rulewright.base.Sha256;

/**
 * A file that came with a comment and whose bytes we hold.
 *
 * @param comment the number of its comment
 * @param size in bytes
 * @param content the fingerprint under which the bytes are kept
 */
public record AttachedFile(TrackingNumber comment, String name, String mediaType, long size, Sha256 content) {}
