package org.rulewright.comment;

/** A file with its bytes. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files by this record
public record FileContent(String name, String mediaType, byte[] bytes) {}
