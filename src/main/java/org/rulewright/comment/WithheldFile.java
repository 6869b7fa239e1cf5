package org.rulewright.comment;

/**
 * What the public learns of a file that its sender keeps confidential.
 *
 * @param part the number of the confidential part, as its label says it
 * @param label what stands in the place of its name
 * @param ground a code of the ground
 * @param words names the ground where it is another than those on the list; else empty
 * @param publicTwin which of the comment's files is its public version, counted from 1; 0 for none
 */
public record WithheldFile(int part, String label, String ground, String words, int publicTwin) {}
