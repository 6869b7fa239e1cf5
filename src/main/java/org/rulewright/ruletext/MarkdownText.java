package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rule's text as read from Markdown: headings, and paragraphs with their legal labels. No word is lost; only marks
 * (heading signs, quotation signs, emphasis) and line breaks are.
 *
 * @param properties what the file says about itself before the text; empty where it says nothing
 */
public record MarkdownText(Map<String, String> properties, List<Passage> passages) {
    private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s+(.*)");
    private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern PROPERTY = Pattern.compile("(\\w[\\w -]*):\\s*(.*)");
    private static final String NUMBER = "\\((?:\\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})\\)";
    private static final Pattern LABEL = Pattern.compile("((?:%s\\s*)+)(?:(?<=\\s)(.*)|$)".formatted(NUMBER));

    public MarkdownText {
        properties = Map.copyOf(properties);
        passages = List.copyOf(passages);
    }

    /** Reads any Markdown; a text without headings or labels becomes plain paragraphs. */
    public static MarkdownText parse(String markdown) {
        var lines = markdown.strip().lines().toList();
        var bodyStart = bodyStart(lines);
        return new MarkdownText(
                properties(lines.subList(0, bodyStart)), passages(lines.subList(bodyStart, lines.size())));
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

    private static Map<String, String> properties(List<String> lines) {
        var properties = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var property = PROPERTY.matcher(line);
            if (property.matches()) {
                properties.put(property.group(1).strip(), property.group(2).strip());
            }
        }
        return properties;
    }

    private static List<Passage> passages(List<String> lines) {
        var passages = new ArrayList<Passage>();
        var paragraph = new ArrayList<String>();
        for (var line : lines) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                close(paragraph, passages);
                add(ProvisionKind.HEADING, heading.group(1).length(), "", heading.group(2), passages);
            } else if (line.isBlank() || RULE.matcher(line).matches()) {
                close(paragraph, passages);
            } else {
                paragraph.add(QUOTED.matcher(line).replaceFirst("$1"));
            }
        }
        close(paragraph, passages);
        return passages;
    }

    private static void close(List<String> paragraph, List<Passage> passages) {
        var text = plain(String.join(" ", paragraph));
        paragraph.clear();
        var labelled = LABEL.matcher(text);
        if (labelled.matches()) {
            var label = labelled.group(1).replaceAll("\\s", "");
            var depth = (int) label.chars().filter(sign -> sign == '(').count();
            var words = labelled.group(2) == null ? "" : labelled.group(2);
            add(ProvisionKind.PARAGRAPH, depth, label, words, passages);
        } else {
            add(ProvisionKind.PARAGRAPH, 0, "", text, passages);
        }
    }

    private static void add(ProvisionKind kind, int depth, String label, String text, List<Passage> passages) {
        var plain = plain(text);
        if (!plain.isEmpty() || !label.isEmpty()) {
            var level = kind == ProvisionKind.HEADING ? depth - 1 : Math.max(depth - 1, 0) + lastRank(passages);
            passages.add(new Passage(label, kind, level, plain));
        }
    }

    private static int lastRank(List<Passage> passages) {
        return passages.reversed().stream()
                .filter(passage -> passage.kind() == ProvisionKind.HEADING)
                .map(passage -> passage.level() + 1)
                .findFirst()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.replace("**", "").replaceAll("\\s+", " ").strip();
    }
}
