package org.rulewright.ruletext.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/** Reads what {@link MarkdownFile} wrote. Nothing is guessed; what somebody added is read by the same rules. */
public final class MarkdownPassages {
    static final String FORM = "form";
    static final String EXACT = "exact";

    private static final String KINDS = Arrays.stream(ProvisionKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final Pattern SAID = Pattern.compile("<!-- (%s)? ?(?:level (\\d{1,4}))? ?-->".formatted(KINDS));
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?: (.*))?");
    private static final String BOLD = "**";

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private ProvisionKind kind = ProvisionKind.PARAGRAPH;
    private String tableNumber = "";
    private int level;
    private boolean levelIsSaid;

    private MarkdownPassages() {}

    /** Whether a file with these properties was written by {@link MarkdownFile}. */
    public static boolean areIn(Map<String, String> properties) {
        return EXACT.equals(properties.get(FORM));
    }

    /** The passages in these lines, which follow the properties. */
    public static List<Passage> read(List<String> lines) {
        var reader = new MarkdownPassages();
        lines.stream().filter(line -> !line.isBlank()).forEach(reader::line);
        reader.closeTable();
        return reader.passages;
    }

    private void line(String line) {
        var said = SAID.matcher(line);
        if (line.startsWith("|")) {
            kind = ProvisionKind.TABLE;
            rows.add(line);
        } else if (said.matches()) {
            closeTable();
            note(said);
        } else if (kind == ProvisionKind.TABLE && rows.isEmpty()) {
            tableNumber = number(line);
        } else {
            closeTable();
            words(line);
        }
    }

    private void note(Matcher said) {
        if (said.group(1) != null) {
            kind = ProvisionKind.valueOf(said.group(1).toUpperCase(Locale.ROOT));
        }
        if (said.group(2) != null) {
            level = Integer.parseInt(said.group(2));
            levelIsSaid = true;
        }
    }

    private void words(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            kind = ProvisionKind.HEADING;
            level = levelIsSaid ? level : heading.group(1).length() - 1;
            var words = heading.group(2) == null ? "" : heading.group(2);
            add(number(words), text(words));
            level++;
        } else {
            add(number(line), text(line));
        }
    }

    private void closeTable() {
        if (kind == ProvisionKind.TABLE) {
            var text = rows.stream().skip(2).map(MarkdownPassages::row).collect(Collectors.joining("\n"));
            add(tableNumber, text);
            tableNumber = "";
            rows.clear();
        }
    }

    private static String row(String line) {
        return Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1))
                .map(MarkdownMarks::plain)
                .collect(Collectors.joining("\t"));
    }

    private void add(String number, String text) {
        if (!number.isEmpty() || !text.isBlank()) {
            passages.add(new Passage(number, kind, level, text));
        }
        kind = ProvisionKind.PARAGRAPH;
        levelIsSaid = false;
    }

    private static String number(String line) {
        return MarkdownMarks.plain(line.startsWith(BOLD) ? line.substring(BOLD.length(), numberEnd(line)) : "");
    }

    private static String text(String line) {
        return MarkdownMarks.plain(
                line.startsWith(BOLD) ? line.substring(numberEnd(line)).replaceFirst("^\\*\\* ?", "") : line);
    }

    /** Where the bold number ends: before two stars, the first of which is not one of the number's own. */
    private static int numberEnd(String line) {
        var end = line.indexOf(BOLD, BOLD.length());
        if (end < 0) {
            return line.length();
        }
        var before = end;
        while (line.charAt(before - 1) == '\\') {
            before--;
        }
        return (end - before) % 2 == 0 ? end : end + 1;
    }
}
