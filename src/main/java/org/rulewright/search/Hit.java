package org.rulewright.search;

import java.util.List;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;

/**
 * A comment that matches, as it stands in the truth now, with the words that made it match.
 *
 * @param passages never marked where there were no words to match; empty only for a comment without any words
 */
public record Hit(Comment comment, List<Passage> passages) {

    private static final int LEAD = 280;

    /** A comment with the words it begins with. */
    public static Hit withLead(Comment comment) {
        return new Hit(comment, lead(comment));
    }

    private static List<Passage> lead(Comment comment) {
        if (!comment.body().isBlank()) {
            return List.of(Passage.plain(Passage.Source.BODY, shortened(comment.body())));
        }
        return comment.points().stream()
                .map(Point::words)
                .filter(words -> !words.isBlank())
                .limit(1)
                .map(words -> Passage.plain(Passage.Source.POINT, shortened(words)))
                .toList();
    }

    private static String shortened(String words) {
        if (words.length() <= LEAD) {
            return words;
        }
        var end = words.lastIndexOf(' ', LEAD);
        return words.substring(0, end < LEAD / 2 ? LEAD : end) + " \u2026";
    }
}
