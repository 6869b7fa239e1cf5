package org.rulewright.comment.bundle.source;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a web page in plain text, with its paragraphs; what a reader would not see is left out. */
final class HtmlWords implements NodeVisitor {

    private static final Set<String> BREAKS = Set.of("br", "tr", "li", "div");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "blockquote", "hr");

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {}

    static String of(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, head, title, template, noscript, [hidden]").remove();
        var visitor = new HtmlWords();
        page.body().traverse(visitor);
        return visitor.words
                .toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\n[ \\t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
        } else {
            separate(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.tagName().equals("br")) {
            separate(node);
        }
    }

    private void separate(Node node) {
        if (PARAGRAPHS.contains(node.nodeName())) {
            words.append("\n\n");
        } else if (BREAKS.contains(node.nodeName()) && !endsLine(node)) {
            words.append('\n');
        }
    }

    /** A block does not open a line that is open already; a line break always does. */
    private boolean endsLine(Node node) {
        return !node.nodeName().equals("br") && (words.isEmpty() || words.charAt(words.length() - 1) == '\n');
    }
}
