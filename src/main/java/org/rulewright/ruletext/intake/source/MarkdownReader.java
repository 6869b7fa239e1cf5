package org.rulewright.ruletext.intake.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Numbering;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.export.MarkdownPassages;
import org.rulewright.ruletext.intake.source.Block.Left;
import org.rulewright.ruletext.intake.source.Block.Paragraph;

/** Reads Markdown with legal numbering. Only marks are lost: heading signs, quotation signs, emphasis, line breaks. */
public final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s+(.*)");
    private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern PROPERTY = Pattern.compile("(\\w[\\w -]*):\\s*(.*)");
    private static final Pattern SLANTED = Pattern.compile("(?<![\\w_])_(?!_)([^_]+)_(?!_)");
    private static final Pattern NAMED_TWICE = Pattern.compile("\\*\\*(\\w+:)\\*\\*\\s*(\\1\\s.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();

    private MarkdownReader() {}

    /** Whether the text has a mark that only Markdown has. */
    static boolean isMarkdown(String text) {
        return text.startsWith("---\n")
                || text.lines().anyMatch(line -> HEADING.matcher(line).matches());
    }

    /** Reads any Markdown; a text without headings or numbers becomes plain paragraphs. */
    public static ReadText read(String markdown) {
        var lines = markdown.strip().lines().toList();
        var start = bodyStart(lines);
        var properties = properties(markdown);
        var reader = new MarkdownReader();
        lines.subList(0, start).forEach(reader::leave);
        if (MarkdownPassages.areIn(properties)) {
            return reader.exactly(MarkdownPassages.read(lines.subList(start, lines.size())), about(properties));
        }
        lines.subList(start, lines.size()).forEach(reader::line);
        reader.close();
        return Arrangement.of(reader.blocks).as(Format.MARKDOWN, about(properties));
    }

    /** What the portal wrote itself says how deep everything stands. */
    private ReadText exactly(List<Passage> passages, About about) {
        var left = Arrangement.of(blocks).as(Format.MARKDOWN, about).unplaced();
        return new ReadText(Format.MARKDOWN, about, Numbering.complete(passages), left);
    }

    /** What the file says about itself before its text; empty where it says nothing. */
    public static Map<String, String> properties(String markdown) {
        var lines = markdown.strip().lines().toList();
        var properties = new LinkedHashMap<String, String>();
        for (var line : lines.subList(0, bodyStart(lines))) {
            var property = PROPERTY.matcher(line);
            if (property.matches()) {
                properties.put(property.group(1).strip(), property.group(2).strip());
            }
        }
        return properties;
    }

    private static int bodyStart(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static About about(Map<String, String> properties) {
        return new About(
                properties.getOrDefault("title", properties.getOrDefault("label", "")),
                date(properties.getOrDefault("date", "")),
                properties.getOrDefault("author", properties.getOrDefault("agency", "")),
                properties.getOrDefault("note", ""));
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void leave(String line) {
        if (!RULE.matcher(line).matches()) {
            blocks.add(new Left(line, Reason.ABOUT));
        }
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            close();
            heading(heading.group(1).length() - 1, heading.group(2));
        } else if (line.isBlank() || RULE.matcher(line).matches()) {
            close();
        } else {
            paragraph.add(QUOTED.matcher(line).replaceFirst("$1"));
        }
    }

    private void heading(int level, String text) {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph(var before)
                && Headings.isRepeated(Wording.plain(before), text)) {
            blocks.removeLast();
            blocks.add(Headings.heading(level, before));
            blocks.add(new Left(text, Reason.REPEATED));
        } else {
            blocks.add(Headings.heading(level, unmarked(text)));
        }
    }

    private void close() {
        var text = String.join(" ", paragraph);
        paragraph.clear();
        var twice = NAMED_TWICE.matcher(text);
        if (twice.matches()) {
            blocks.add(new Left(twice.group(1), Reason.REPEATED));
            text = twice.group(2);
        }
        if (!text.isBlank()) {
            blocks.add(new Paragraph(unmarked(text)));
        }
    }

    private static String unmarked(String text) {
        return SLANTED.matcher(text.replace("**", "")).replaceAll(Wording.slanted("$1"));
    }
}
