package org.rulewright.comment.letter;

/**
 * What stands before an item: {@code 3.}, {@code (b)}, {@code Comment 4:} or a bullet.
 *
 * @param value its place in its list, from 1; 0 where it counts nothing
 * @param length how many signs it has, the blank ones behind it included
 */
record Mark(Style style, int value, int length) {

    /** How items are marked. */
    enum Style {
        LABEL,
        DECIMAL,
        ARABIC,
        ARABIC_BRACKET,
        ROMAN,
        UPPER,
        LOWER,
        LOWER_BRACKET,
        BULLET;

        boolean counts() {
            return this != LABEL && this != BULLET;
        }
    }
}
