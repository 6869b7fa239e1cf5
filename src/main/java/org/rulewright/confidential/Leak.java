package org.rulewright.confidential;

/**
 * A public text that holds words which are to be hidden.
 *
 * @param part the part whose words they are
 * @param place the public text that holds them
 */
public record Leak(ConfidentialPart part, String place) {}
