package org.rulewright.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;

/** Something that matches, with the words that made it match. */
public sealed interface Hit {

    /** Words that matched; words it begins with where there were none to match. */
    List<Passage> passages();

    /**
     * A comment, as it stands in the truth now.
     *
     * @param passages empty only for a comment without any words
     */
    record OfComment(Comment comment, List<Passage> passages) implements Hit {}

    /**
     * A page of a file that came with a comment.
     *
     * @param page counted from 1
     */
    record OfPage(Comment comment, Attachment file, int page, List<Passage> passages) implements Hit {}

    /**
     * A provision, a paper of the docket, a concern or an answer.
     *
     * @param kind a value of {@link Facet#KIND}
     * @param url where it is shown
     * @param docket the docket's number
     * @param date of its publication; null where it has none
     */
    record OfText(
            String kind,
            String title,
            String url,
            String docket,
            @Nullable Instant date,
            List<Passage> passages) implements Hit {}

    /** Those that are comments. */
    static List<OfComment> ofComments(List<Hit> hits) {
        return hits.stream()
                .filter(OfComment.class::isInstance)
                .map(OfComment.class::cast)
                .toList();
    }

    /** A comment with the words it begins with. */
    static Hit withLead(Comment comment) {
        return new OfComment(comment, Lead.of(comment));
    }

    /** A comment that means about the same as what was asked, with the words it begins with. */
    static Hit nearInMeaning(Comment comment) {
        var lead = Lead.of(comment).stream()
                .map(passage -> new Passage(Passage.Source.MEANING, passage.runs()))
                .toList();
        return new OfComment(comment, lead);
    }

    /** The first words of a comment. */
    final class Lead {

        private static final int LENGTH = 280;

        private Lead() {}

        private static List<Passage> of(Comment comment) {
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
            if (words.length() <= LENGTH) {
                return words;
            }
            var end = words.lastIndexOf(' ', LENGTH);
            return words.substring(0, end < LENGTH / 2 ? LENGTH : end) + " \u2026";
        }
    }
}
