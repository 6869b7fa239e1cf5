package org.rulewright.ruletext.intake.source;

import java.util.regex.Pattern;

/** Knows a note by how it begins. */
final class Notes {
    private static final Pattern NOTE = Pattern.compile(
            "(?:technical |editorial |effective date )?notes?(?: \\d{1,3})?(?: to [^:.]{1,80})?\\s?[:.—].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HISTORY = Pattern.compile("\\[(?:\\d+ FR \\d+|Redesignated at).*");
    private static final Pattern BASIS = Pattern.compile("(?:Authority|Source): .*");

    private Notes() {}

    /** Whether these words are a note to what stands before them. */
    static boolean isOne(String plain) {
        return NOTE.matcher(plain).matches() || BASIS.matcher(plain).matches();
    }

    /** Whether they say when a whole section was made and changed. */
    static boolean isHistory(String plain) {
        return HISTORY.matcher(plain).matches();
    }
}
