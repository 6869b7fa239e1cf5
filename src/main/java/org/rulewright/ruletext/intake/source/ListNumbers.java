package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers at the beginning of a paragraph. */
final class ListNumbers {
    private static final String MARKS = "[" + Wording.SLANTED + Wording.UPRIGHT + "]*";
    private static final String SIGN =
            "(?:\\d{1,3}[A-Z]{0,2}|[ivxl]{1,6}|[IVXL]{1,6}|[a-z]|aa|bb|cc|dd|ee|[A-Z]|AA|BB|)";
    private static final String BRACKETED = MARKS + "\\(" + MARKS + "(" + SIGN + ")" + MARKS + "\\)" + MARKS;
    private static final String BEHIND = "(?=\\s|[—(“]|$|" + MARKS + "$|[" + Wording.SLANTED + "])";
    private static final Pattern ONE = Pattern.compile("(?s)\\s*(" + BRACKETED + ")" + BEHIND + "(.*)");
    private static final Pattern RANGE = Pattern.compile(
            "(?s)\\s*(" + BRACKETED + "\\s*(?:-|–|—|through|and|,|to)\\s*" + BRACKETED + ")(\\s*\\[(?i:reserved)].*)");
    private static final Pattern STOPPED = Pattern.compile("(?s)\\s*(" + MARKS
            + "(\\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[A-Za-z])\\.)(?=\\s|" + "[" + Wording.SLANTED + "])(.*\\S.*)");
    private static final Pattern HEADED = Pattern.compile("(?s)(\\s*" + Wording.SLANTED + "[^" + Wording.UPRIGHT
            + "]{1,200}" + Wording.UPRIGHT + "[.:]?\\s*—?\\s*)(\\([^)]{0,6}\\)" + BEHIND + ".*)");
    private static final Pattern DASHED = Pattern.compile("(?s)(\\s*—\\s*)(\\([^)]{0,6}\\)" + BEHIND + ".*)");

    private ListNumbers() {}

    /** A number, and the words between it and the next number or the paragraph's end. */
    record Numbered(ListNumber number, String text) {}

    /**
     * The numbers that open the paragraph, each with its own words; several where one line opens several levels. Empty
     * where it begins with words.
     */
    static List<Numbered> of(String paragraph) {
        var range = RANGE.matcher(paragraph);
        if (range.matches()) {
            return List.of(new Numbered(number(range, range.group(3), true), range.group(4)));
        }
        var found = new ArrayList<Numbered>();
        var rest = paragraph;
        for (var one = ONE.matcher(rest); one.matches(); one = ONE.matcher(rest)) {
            rest = one.group(3);
            var words = wordsBeforeNext(rest);
            found.add(new Numbered(number(one, one.group(2), true), words));
            rest = rest.substring(words.length());
        }
        return found;
    }

    /** The number with a full stop that opens the paragraph; empty where there is none. */
    static List<Numbered> stopped(String paragraph) {
        var stopped = STOPPED.matcher(paragraph);
        return stopped.matches()
                ? List.of(new Numbered(number(stopped, stopped.group(2), false), stopped.group(3)))
                : List.of();
    }

    private static String wordsBeforeNext(String rest) {
        for (var pattern : List.of(HEADED, DASHED)) {
            var next = pattern.matcher(rest);
            if (next.matches() && ONE.matcher(next.group(2)).matches()) {
                return next.group(1);
            }
        }
        return ONE.matcher(rest).matches() ? "" : rest;
    }

    private static ListNumber number(Matcher matched, String last, boolean bracketed) {
        var printed = matched.group(1);
        var slanted = printed.matches("(?s).*\\(" + "[" + Wording.SLANTED + "].*");
        return new ListNumber(Wording.plain(printed).replace(" ", ""), matched.group(2), last, bracketed, slanted);
    }
}
