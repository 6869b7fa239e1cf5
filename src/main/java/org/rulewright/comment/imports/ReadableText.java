package org.rulewright.comment.imports;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of what comes as HTML, often escaped twice; paragraphs stay, and so does every script. */
final class ReadableText implements NodeVisitor {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:br|p|div|span|b|i|u|a|strong|em|ul|ol|li|font|h[1-6]|sup|sub|pre|table|tr|td|th|blockquote)\\b[^<>]*>");
    private static final Pattern ESCAPED =
            Pattern.compile("(?i)&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\\d{2,6}|#x[0-9a-f]{2,5});");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern ENDS = Pattern.compile("(?<![ \\t])[ \\t]++\n");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");
    private static final String BREAKS = " br tr ";
    private static final String PARAGRAPHS = " p div ul ol li h1 h2 h3 h4 h5 h6 pre table blockquote ";

    private final StringBuilder words = new StringBuilder();

    private ReadableText() {}

    static String of(String source) {
        var isMarkedUp = source.indexOf('<') >= 0 && MARKUP.matcher(source).find();
        var text = unescaped(isMarkedUp ? withoutMarkup(source) : unescaped(source));
        return (text.indexOf('\n') < 0 ? text : inParagraphs(text)).strip();
    }

    private static String inParagraphs(String text) {
        var lines = ENDS.matcher(text.replace("\r\n", "\n")).replaceAll("\n");
        return lines.contains("\n\n\n") ? GAPS.matcher(lines).replaceAll("\n\n") : lines;
    }

    /** Most texts have no sign that could begin anything, and a search for one sign costs nothing. */
    private static String unescaped(String text) {
        return text.indexOf('&') >= 0 && ESCAPED.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String withoutMarkup(String html) {
        var reader = new ReadableText();
        Jsoup.parseBodyFragment(html).body().traverse(reader);
        return reader.words.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            var collapsed = SPACES.matcher(text.getWholeText()).replaceAll(" ");
            words.append(isAtLineStart() ? collapsed.stripLeading() : collapsed);
        } else if (node instanceof Element element) {
            if (isOneOf(element, BREAKS)) {
                words.append('\n');
            } else if (isOneOf(element, PARAGRAPHS) && !isAtLineStart()) {
                words.append("\n\n");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isOneOf(element, PARAGRAPHS) && !words.isEmpty()) {
            words.append("\n\n");
        }
    }

    private boolean isAtLineStart() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
    }

    private static boolean isOneOf(Element element, String names) {
        return names.contains(" " + element.normalName() + " ");
    }
}
