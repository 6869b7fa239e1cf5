package org.rulewright.base;

import java.util.regex.Pattern;

/** Tells the full stop of an abbreviation, such as that of "e.g." and "No.", from one that ends a sentence. */
public final class Abbreviations {

    private static final Pattern AT_END = Pattern.compile(
            "(?:\\b(?:e\\.g|i\\.e|etc|cf|al|No|Nos|Sec|Secs|Art|Fig|Figs|Vol|Eq|Ref|para|paras|Dr|Mr|Ms|Mrs|Prof|St|Jr|Sr"
                    + "|Inc|Ltd|Corp|Co|Univ|Dept|Assn|Ph\\.D|U\\.S|U\\.K|D\\.C|U\\.S\\.C|approx|ca|vs|viz|incl|esp|Fed|Reg|Stat)"
                    + "|\\b[A-Z]|^\\s*\\(?(?:\\d{1,3}|[a-z]|[IVX]{1,5}))$");

    private static final int LONGEST = 12;

    private Abbreviations() {}

    /** Whether the words from there up to a full stop end in one; also in an initial, or in the number of a list. */
    public static boolean endIn(String text, int from, int stop) {
        return AT_END.matcher(text.substring(Math.max(from, stop - LONGEST), stop))
                .find();
    }
}
