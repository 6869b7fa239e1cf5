package org.rulewright.ruletext;

/**
 * What a provision says, before it has a place in a version.
 *
 * @param label its number as printed, such as {@code (d)(4)}; empty where the text gives none
 * @param level a heading's rank from 1, or how deep a paragraph is numbered, from 0
 */
public record Passage(String label, ProvisionKind kind, int level, String text) {
    public Passage {
        if (label.isEmpty() && text.isBlank()) {
            throw new IllegalArgumentException("a passage must say something");
        }
        if (level < 0) {
            throw new IllegalArgumentException("a level counts from 0");
        }
    }
}
