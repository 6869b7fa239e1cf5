package org.rulewright.ruletext;

import java.util.List;
import java.util.Map;
import org.rulewright.ruletext.intake.source.MarkdownReader;

/**
 * A rule's text as read from Markdown that is known to be good: headings, and paragraphs with their legal numbers.
 *
 * @param properties what the file says about itself before the text; empty where it says nothing
 */
public record MarkdownText(Map<String, String> properties, List<Passage> passages) {
    public MarkdownText {
        properties = Map.copyOf(properties);
        passages = List.copyOf(passages);
    }

    /** Reads any Markdown; a text without headings or numbers becomes plain paragraphs. */
    public static MarkdownText parse(String markdown) {
        return new MarkdownText(
                MarkdownReader.properties(markdown),
                MarkdownReader.read(markdown).passages());
    }
}
