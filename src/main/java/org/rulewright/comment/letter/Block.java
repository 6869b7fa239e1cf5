package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a letter that belong together: a heading, a paragraph, or the first paragraph of an item.
 *
 * @param mark what stands before it; null where nothing does
 * @param lines at least one
 */
record Block(Kind kind, @Nullable Mark mark, List<Line> lines) {

    /** What a block can be. */
    enum Kind {
        HEADING,
        /** A heading that names a provision. */
        PLACE,
        ITEM,
        PARAGRAPH
    }

    /** Whether something begins with it. */
    boolean isOpening() {
        return kind != Kind.PARAGRAPH;
    }

    boolean isLabelled() {
        return mark != null && mark.style() == Mark.Style.LABEL;
    }

    /** Its first line, without a mark. */
    String head() {
        var first = lines.getFirst().stripped();
        var head = mark == null ? first : first.substring(Math.min(first.length(), mark.length()));
        return head.isBlank() && lines.size() > 1 ? lines.get(1).stripped() : head.strip();
    }

    /** All of its words in one line, for looking at them; the mark is left out. */
    String words() {
        var words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.stripped()));
        return mark == null ? words.toString() : words.substring(Math.min(words.length(), mark.length()));
    }

    /** Where it stands; more than one stretch where a page's foot lies between. */
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (var line : lines) {
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && line.from() <= last.to() + 1) {
                spans.set(spans.size() - 1, new Span(last.from(), line.to()));
            } else {
                spans.add(new Span(line.from(), line.to()));
            }
        }
        return spans;
    }
}
