package org.rulewright.ruletext.intake.source;

import java.util.regex.Pattern;

/** Knows a definition by how it begins, and a list of definitions by its heading. */
final class Definitions {
    private static final String MEANS =
            "\\b(?:means?|has the (?:same )?meanings?|have the (?:same )?meanings?|includes?|is defined|refers? to)\\b";
    private static final Pattern QUOTED =
            Pattern.compile("(?s)(?:The terms? )?[“\"][^”\"]{1,120}[”\"].{0,80}?" + MEANS + ".*");
    private static final Pattern SLANTED = Pattern.compile("(?s)\\s*" + Wording.SLANTED + "[^" + Wording.UPRIGHT
            + "]{1,120}[^.:?—" + Wording.UPRIGHT + "]" + Wording.UPRIGHT + "(?:\\s*is\\s|\\s*are\\s|.{0,80}?" + MEANS
            + ").*");
    private static final Pattern TITLE =
            Pattern.compile("definitions?\\b.*|.*\\bdefinitions? of terms.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:the following|for (?:the )?purposes? of|as used in|in this (?:part|section)|unless)"
                    + ".{0,160}\\b(?:definitions|terms|meanings)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Definitions() {}

    /** Whether these words say what a term means; slanted terms stand between their marks. */
    static boolean isOne(String marked) {
        return SLANTED.matcher(marked).matches()
                || QUOTED.matcher(Wording.plain(marked)).matches();
    }

    /** Whether the heading names a list of definitions. */
    static boolean areUnder(Block.Heading heading) {
        return TITLE.matcher(Wording.plain(heading.text())).matches();
    }

    /** Whether these words only say that definitions follow. */
    static boolean areIntroduced(String plain) {
        return INTRODUCTION.matcher(plain).matches();
    }
}
