package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rulewright.ruletext.intake.source.Block.Paragraph;

/**
 * Reads text without any marks, as it is pasted. Empty lines divide paragraphs; so does a line that begins with a number
 * of a list or names a unit. Where there is no empty line, each line is a paragraph.
 */
final class PlainReader {
    private static final List<String> UNITS = List.of(
            "title",
            "subtitle",
            "chapter",
            "subchapter",
            "part",
            "subpart",
            "schedule",
            "annex",
            "appendix",
            "supplement",
            "article",
            "section",
            "§");
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(" + String.join("|", UNITS)
                    + ")s?\\s?(?:no\\. )?(?-i:\\d[\\w.-]*|[IVXLC]+|[A-Z](?:-\\d+)?)(?=\\W|$).{0,200}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(".*[a-z0-9)]{2}\\. \\p{Lu}.*|.*[;:,]");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();

    private PlainReader() {}

    static ReadText read(String text) {
        var reader = new PlainReader();
        var divided = text.lines().anyMatch(String::isBlank);
        text.lines().forEach(line -> reader.line(line, divided));
        reader.close();
        return Arrangement.of(reader.blocks).as(Format.PLAIN, About.NOTHING);
    }

    private void line(String line, boolean divided) {
        if (!divided || line.isBlank() || isHeading(line) || startsItem(line)) {
            close();
        }
        if (isHeading(line)) {
            heading(line);
        } else if (!line.isBlank()) {
            paragraph.add(line);
        }
    }

    private static boolean isHeading(String line) {
        return UNIT.matcher(line).matches() && !SENTENCE.matcher(line).matches();
    }

    private static boolean startsItem(String line) {
        return !ListNumbers.of(line).isEmpty();
    }

    private void heading(String line) {
        var unit = UNIT.matcher(line);
        var rank = unit.matches() ? rank(unit.group(1).toLowerCase(Locale.ROOT)) : 0;
        ranks.removeIf(above -> above >= rank);
        ranks.add(rank);
        blocks.add(Headings.heading(ranks.size() - 1, line));
    }

    /** A schedule holds parts of its own; otherwise the order of the units is that of their names. */
    private static int rank(String unit) {
        return switch (unit) {
            case "annex", "appendix", "supplement" -> UNITS.indexOf("schedule");
            case "section" -> UNITS.indexOf("§");
            default -> UNITS.indexOf(unit);
        };
    }

    private void close() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }
}
