package org.rulewright.comment.letter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How letters name provisions by their numbers. The pattern's groups are called unit, number and below. */
record ReferenceRule(Pattern pattern) {

    private static final String BELOW = "(?<below>(?:\\s?\\([A-Za-z0-9]{1,5}\\)){0,7})";

    /** "ECCN 1C351.d.4" and "1C351(d)(4)". */
    static final ReferenceRule ENTRIES = of("\\b(?<unit>\\d[A-E]\\d{3})(?<number>)"
            + "(?<below>(?:\\.[a-z0-9]{1,4}\\b){1,6}|(?:,?\\s(?:paragraph\\s)?)?(?:\\([A-Za-z0-9]{1,5}\\)){1,7})");

    /** "Annex II, paragraph 3" and "Schedule 2". */
    static final ReferenceRule DIVISIONS =
            of("\\b(?<unit>(?i:annex|appendix|schedule|(?:sub)?part|(?:sub)?chapter|article|supplement))\\s"
                    + "(?:[Nn]o\\.\\s)?(?<number>\\d[\\w-]{0,7}|[IVXLC]{1,6}|[A-Z])\\b" + BELOW);

    /** "§ 742.18(a)(1)", "15 CFR 742.18", "section 2 of the proposed rule". */
    static final ReferenceRule SECTIONS = of(
            "(?<unit>§{1,2}|\\bCFR|\\b(?i:(?:sub)?sections?|sec\\.|clauses?|rule|regulation|art\\.|item|paragraphs?|paras?\\.?))"
                    + "\\s?(?<number>\\d(?:[\\w-]|\\.(?=\\w)){0,12})" + BELOW);

    /** "paragraph (d)(4)", "entry (e)". */
    static final ReferenceRule PARAGRAPHS = of(
            "\\b(?<unit>(?i:(?:sub-?)?paragraphs?|paras?\\.?|(?:sub)?sections?|(?:sub)?clauses?|items?|entry|entries|notes?|point))"
                    + "\\s(?<number>)(?<below>\\([A-Za-z0-9]{1,5}\\)(?:\\s?\\([A-Za-z0-9]{1,5}\\)){0,6})");

    /** "(d)(4)", by itself. */
    static final ReferenceRule BRACKETS =
            of("(?<![\\w).])(?<unit>)(?<number>)(?<below>\\([a-z0-9]{1,4}\\)(?:\\([A-Za-z0-9]{1,5}\\)){1,6})");

    static final List<ReferenceRule> ALL = List.of(ENTRIES, DIVISIONS, SECTIONS, PARAGRAPHS, BRACKETS);

    private static ReferenceRule of(String pattern) {
        return new ReferenceRule(Pattern.compile(pattern));
    }

    /** Whether the unit is part of the number, as in "Annex II". */
    boolean keepsUnit() {
        return equals(DIVISIONS);
    }

    boolean isEntry() {
        return equals(ENTRIES);
    }

    /** The number that was found. */
    PlaceNumber number(MatchResult found) {
        var below = found.group("below").replace('.', ' ');
        var own = found.group("number");
        return PlaceNumber.of(keepsUnit() ? found.group("unit") + " " + own + below : own + " " + below);
    }
}
