package org.rulewright.ruletext.intake.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Parts a heading into its number and its words. */
final class Headings {
    private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*("
            + String.join(
                    "|",
                    "§+\\s?\\d+[\\d.]*[a-z]?(?:-\\d+)?\\.?(?=\\s|$)",
                    "Section \\d+(?:\\.\\d+)?(?=\\s|[A-Z]|$)",
                    "Paragraph \\d+(?:\\([a-zA-Z0-9]{1,5}\\))+(?=\\s|$)",
                    "\\d+(?:\\([a-zA-Z0-9]{1,5}\\))+(?=\\s|$)",
                    "\\d{1,3}(?:\\.\\d{1,3})+\\.?(?=\\s)",
                    "(?:[IVXL]+|[A-Z]|\\d{1,3})\\.(?=\\s)")
            + ")(.*)");

    private Headings() {}

    /** A heading, its number apart from its words where it has one. */
    static Block.Heading heading(int level, String text) {
        var numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new Block.Heading(level, numbered.group(1), numbered.group(2))
                : new Block.Heading(level, "", text);
    }

    /** Whether a heading only names once more what the line before it names in full. */
    static boolean isRepeated(String line, String heading) {
        var full = same(line);
        var again = same(heading);
        return !again.isEmpty()
                && full.startsWith(again)
                && (full.length() == again.length() || !Character.isLetterOrDigit(full.charAt(again.length())));
    }

    private static String same(String heading) {
        return Wording.plain(heading)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^§ (?=§)", "")
                .replaceFirst("^parts ", "part ");
    }
}
