package org.rulewright.ruletext;

/**
 * What a provision says, before it has a place in a version.
 *
 * @param number its number as printed, such as {@code (4)} or {@code § 745.1}; empty where the text gives none
 * @param label its number in full, such as {@code § 745.1(a)(4)}, as {@link Numbering} finds it; may be empty
 * @param level how deep it stands, from 0; it belongs to the nearest one before it that is less deep
 */
public record Passage(String number, String label, ProvisionKind kind, int level, String text) {
    public Passage {
        if (number.isEmpty() && text.isBlank()) {
            throw new IllegalArgumentException("a passage must say something");
        }
        if (level < 0) {
            throw new IllegalArgumentException("a level counts from 0");
        }
    }

    /** A passage whose number is not yet completed by its place. */
    public Passage(String number, ProvisionKind kind, int level, String text) {
        this(number, number, kind, level, text);
    }

    /** The same under another full number. */
    public Passage labelled(String full) {
        return new Passage(number, full, kind, level, text);
    }
}
