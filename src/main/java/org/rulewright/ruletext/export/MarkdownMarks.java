package org.rulewright.ruletext.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps Markdown from taking the signs of a text for marks, and takes such signs back. */
final class MarkdownMarks {
    private static final Pattern MARKS = Pattern.compile("[\\\\*_`<\\[\\]|~]|&(?=[#\\w])");
    private static final Pattern FIRST_MARK = Pattern.compile("^([>#+=-]|\\d{1,9}(?=[.)]))");
    private static final Pattern EDGE = Pattern.compile("^ | $|\\p{Cc}");
    private static final Pattern WRITTEN = Pattern.compile("\\\\(\\p{Punct})|&#(\\d{1,6});");

    private MarkdownMarks() {}

    /** The text in one line, which Markdown shows as it is. */
    static String escaped(String text) {
        var marked = MARKS.matcher(text).replaceAll("\\\\$0");
        var started = FIRST_MARK
                .matcher(marked)
                .replaceFirst(mark ->
                        Character.isDigit(mark.group().charAt(0)) ? mark.group() + "\\\\" : "\\\\" + mark.group());
        return EDGE.matcher(started)
                .replaceAll(sign -> "&#%d;".formatted(sign.group().codePointAt(0)));
    }

    /** The text as it was before it was escaped. */
    static String plain(String written) {
        return WRITTEN.matcher(written)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group(1) != null ? sign.group(1) : Character.toString(Integer.parseInt(sign.group(2)))));
    }
}
