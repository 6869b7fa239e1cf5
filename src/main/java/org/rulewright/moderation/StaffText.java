package org.rulewright.moderation;

/**
 * A text that staff wrote.
 *
 * @param kind which kind of text, as a key of the translations
 * @param title how staff know it
 * @param address the page on which it can be reworded
 * @param isPublic whether everybody can read it already
 */
public record StaffText(String kind, String title, String address, boolean isPublic) {}
