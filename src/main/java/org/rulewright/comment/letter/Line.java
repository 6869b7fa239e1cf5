package org.rulewright.comment.letter;

/**
 * A line of a letter.
 *
 * @param from where its first sign stands in the letter
 * @param words what is printed on it, without the end of the line
 */
record Line(int from, int page, String words) {

    int to() {
        return from + words.length();
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** Whether it is a row of a table. */
    boolean isRow() {
        return words.strip().indexOf('\t') > 0;
    }

    /** Without what is blank around it. */
    String stripped() {
        return words.strip();
    }

    boolean endsASentence() {
        var stripped = stripped();
        return !stripped.isEmpty() && ".!?:;”\"".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    boolean startsSmall() {
        var stripped = stripped();
        return !stripped.isEmpty() && Character.isLowerCase(stripped.codePointAt(0));
    }
}
