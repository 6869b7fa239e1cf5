package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.ui.GapBox;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Gap;

/**
 * Words of a comment as the public reads them, with their gaps drawn.
 *
 * @param gaps where labels stand in these words, in order
 */
public record PublicWords(String words, List<Gap> gaps) {

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    /** Words that have no gaps, or of which it is not known where. */
    public static PublicWords plain(String words) {
        return new PublicWords(words, List.of());
    }

    /** The text at this place of the comment; empty words where it has none. */
    public static PublicWords at(Comment comment, String place) {
        return of(CommentTexts.of(comment).getOrDefault(place, ""), comment.gapsIn(place));
    }

    /** These words, with those of the gaps that can stand in them. */
    public static PublicWords of(String words, List<Gap> gaps) {
        return new PublicWords(
                words, gaps.stream().filter(gap -> gap.end() <= words.length()).toList());
    }

    /** Words that were taken from a comment, whose labels are known by what they say. */
    public static PublicWords found(String words, Comment comment) {
        var texts = CommentTexts.of(comment);
        var gaps = new ArrayList<Gap>();
        comment.gaps().stream()
                .collect(Collectors.toMap(gap -> label(gap, texts), Function.identity(), (one, _) -> one))
                .forEach((label, gap) -> find(words, label, gap, gaps));
        gaps.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return new PublicWords(words, gaps);
    }

    /** A part of them; a gap that the part cuts is shown as plain words. */
    public PublicWords part(int start, int end) {
        var inside = gaps.stream()
                .filter(gap -> start <= gap.start() && gap.end() <= end)
                .map(gap -> new Gap(gap.place(), gap.start() - start, gap.end() - start, gap.kind(), gap.ground()))
                .toList();
        return new PublicWords(words.substring(start, end), inside);
    }

    /** Each line that is not blank. */
    public Stream<PublicWords> lines() {
        return parts(LINE);
    }

    /** Each run of lines between empty lines. */
    public Stream<PublicWords> paragraphs() {
        return parts(EMPTY_LINE);
    }

    /** A paragraph with them. */
    public Paragraph paragraph() {
        var paragraph = new Paragraph();
        drawIn(paragraph.getElement());
        return paragraph;
    }

    /** The same words in a line. */
    public Span span() {
        var span = new Span();
        drawIn(span.getElement());
        return span;
    }

    /** Adds them to an element. */
    public void drawIn(Element element) {
        var from = 0;
        for (var gap : gaps) {
            text(element, words.substring(from, gap.start()));
            element.appendChild(new GapBox(words.substring(gap.start(), gap.end()), gap.kind() == Gap.Kind.CONFIDENTIAL)
                    .getElement());
            from = gap.end();
        }
        text(element, words.substring(from));
    }

    private Stream<PublicWords> parts(Pattern border) {
        var parts = new ArrayList<PublicWords>();
        var matcher = border.matcher(words);
        var from = 0;
        while (matcher.find()) {
            parts.add(part(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(part(from, words.length()));
        return parts.stream().filter(part -> !part.words().isBlank()).map(PublicWords::stripped);
    }

    private PublicWords stripped() {
        var start = words.length() - words.stripLeading().length();
        return part(start, words.stripTrailing().length());
    }

    private static void text(Element element, String words) {
        if (!words.isEmpty()) {
            element.appendChild(Element.createText(words));
        }
    }

    private static String label(Gap gap, Map<String, String> texts) {
        var text = texts.getOrDefault(gap.place(), "");
        return gap.end() <= text.length() ? text.substring(gap.start(), gap.end()) : "";
    }

    private static void find(String words, String label, Gap gap, List<Gap> found) {
        if (label.isEmpty()) {
            return;
        }
        for (var at = words.indexOf(label); at >= 0; at = words.indexOf(label, at + label.length())) {
            found.add(new Gap(gap.place(), at, at + label.length(), gap.kind(), gap.ground()));
        }
    }
}
