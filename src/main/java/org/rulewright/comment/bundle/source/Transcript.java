package org.rulewright.comment.bundle.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the transcript of a hearing where the speaker changes; each of its words is in exactly one turn. */
public final class Transcript {

    private static final String TITLE = "(?i:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|hon|sen|senator|rep"
            + "|representative|judge|justice|mayor|governor|commissioner|chair|chairman|chairwoman|chairperson"
            + "|capt|captain|col|colonel|gen|general|lt|sgt|sir|dame)";
    private static final String NAME = "\\p{Lu}[\\p{L}'’.,-]*(?: [\\p{L}'’.,-]+){0,5}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.,-]*){0,5}";
    private static final Pattern SPEAKER = Pattern.compile("\\s*((?:" + TITLE + "\\.? " + NAME + ")|(?:(?:THE|The) "
            + NAME + ")|(?:" + CAPITALS + "))" + "(?: ?\\([^)\\n]{1,40}\\))? ?:(?:\\s+|$)");
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}(\\d{1,2})(?:\\s+(\\S.*)|\\s*)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*(?i:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d+)?\\s*");
    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_NUMBERED = 5;

    /** What stands before a colon in capitals and is nobody's name. */
    private static final Set<String> NOBODY = Set.of(
            "NOTE",
            "NOTES",
            "RE",
            "TO",
            "FROM",
            "CC",
            "DATE",
            "TIME",
            "PLACE",
            "LOCATION",
            "SUBJECT",
            "AGENDA",
            "PRESENT",
            "APPEARANCES",
            "DOCKET",
            "WARNING",
            "ATTENDEES",
            "PARTICIPANTS",
            "PANEL",
            "BEFORE",
            "IN RE",
            "ALSO PRESENT");

    private final List<Turn> turns = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String speaker = "";
    private int began = 1;

    private Transcript() {}

    /** What was said, in order; what stands before the first speaker has none. */
    public static List<Turn> turns(List<String> pages) {
        var transcript = new Transcript();
        for (var page = 1; page <= pages.size(); page++) {
            transcript.read(pages.get(page - 1), page);
        }
        transcript.end();
        return List.copyOf(transcript.turns);
    }

    private void read(String page, int number) {
        var lines = page.lines().toList();
        var isNumbered = isNumbered(lines);
        for (var line : lines) {
            if (isNumbered || !PAGE_NUMBER.matcher(line).matches()) {
                take(isNumbered ? withoutNumber(line) : line, number);
            }
        }
    }

    private void take(String line, int page) {
        var begin = SPEAKER.matcher(line);
        if (begin.lookingAt() && isSomebody(begin)) {
            end();
            speaker = begin.group(1).strip();
            began = page;
            words.append(line.substring(begin.end()));
        } else {
            if (turns.isEmpty() && words.isEmpty()) {
                began = page;
            }
            words.append(line.strip());
        }
        words.append('\n');
    }

    private void end() {
        var said = words.toString().strip();
        if (!said.isEmpty()) {
            turns.add(new Turn(speaker, began, said));
        }
        words.setLength(0);
    }

    private static boolean isSomebody(Matcher begin) {
        var name = begin.group(1);
        return name.length() <= LONGEST_NAME && !NOBODY.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the lines of the page count themselves, as court reporters have them do. */
    private static boolean isNumbered(List<String> lines) {
        var next = 1;
        for (var line : lines) {
            var numbered = NUMBERED.matcher(line);
            if (numbered.matches() && Integer.parseInt(numbered.group(1)) == next) {
                next++;
            }
        }
        return next > FEWEST_NUMBERED
                && (next - 1) * 2L
                        > lines.stream().filter(line -> !line.isBlank()).count();
    }

    private static String withoutNumber(String line) {
        var numbered = NUMBERED.matcher(line);
        if (!numbered.matches()) {
            return PAGE_NUMBER.matcher(line).matches() ? "" : line;
        }
        return numbered.group(2) == null ? "" : numbered.group(2);
    }
}
