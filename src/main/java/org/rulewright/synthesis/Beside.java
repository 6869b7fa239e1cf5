package org.rulewright.synthesis;

/**
 * Words that become public beside the answers.
 *
 * @param part what the record calls it, such as {@code position 7}
 */
public record Beside(String part, String words) {}
