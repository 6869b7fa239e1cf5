package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.springframework.stereotype.Component;

/** Finds marked words again in a comment that its sender has changed: where they stood, else where they stand now. */
@Component
class MarksOfEdits {

    private final ExcerptPlaceStore places;
    private final FileReadings readings;

    MarksOfEdits(ExcerptPlaceStore places, FileReadings readings) {
        this.places = places;
        this.readings = readings;
    }

    /** Where words stand now, and the fingerprint of the text that they stand in. */
    private record Found(Excerpt.Marked place, Sha256 source) {}

    /** Moves each of these with its words, and gives those whose words are gone. */
    List<Excerpt> follow(Comment comment, List<Excerpt> marked) {
        var taken = new HashSet<Excerpt.Place>();
        var gone = new ArrayList<Excerpt>();
        for (var excerpt : marked) {
            if (!excerpt.holdsIn(comment)) {
                find(comment, excerpt)
                        .filter(found -> taken.add(found.place()))
                        .ifPresentOrElse(
                                found -> places.move(excerpt.id(), found.place(), found.source()),
                                () -> gone.add(excerpt));
            }
        }
        return gone;
    }

    private Optional<Found> find(Comment comment, Excerpt excerpt) {
        return switch (excerpt.place()) {
            case Excerpt.Point _ -> Optional.empty();
            case Excerpt.Span span -> nearest(span, excerpt.quote(), comment.body());
            case Excerpt.Part part -> inPoints(comment, part, excerpt.quote());
            case Excerpt.Page page -> inFiles(comment, page, excerpt);
        };
    }

    private static Optional<Found> inPoints(Comment comment, Excerpt.Part part, String quote) {
        return comment.points().stream()
                .sorted(Comparator.comparing((Point point) -> point.number() != part.point()))
                .flatMap(point ->
                        nearest(new Excerpt.Part(point.number(), part.start(), part.end()), quote, point.words())
                                .stream())
                .findFirst();
    }

    /** The very same file keeps its marks wherever it stands among the others; another one must say the same words. */
    private Optional<Found> inFiles(Comment comment, Excerpt.Page page, Excerpt excerpt) {
        var leaf = page.leaf();
        var files = comment.attachments().stream()
                .filter(file -> file.isHeld() && !comment.isWithheld(file))
                .sorted(Comparator.comparing((Attachment file) -> !file.id().equals(leaf.file())))
                .toList();
        return Stream.concat(
                        files.stream()
                                .filter(file -> leaf.content().equals(file.content()))
                                .map(file -> new Found(
                                        on(new Excerpt.Leaf(file.id(), leaf.content(), leaf.number()), page),
                                        excerpt.source())),
                        files.stream().flatMap(file -> onPages(file, page, excerpt.quote())))
                .findFirst();
    }

    private Stream<Found> onPages(Attachment file, Excerpt.Page page, String quote) {
        var content = file.content();
        if (content == null) {
            return Stream.empty();
        }
        return readings.pagesWith(content, quote).stream()
                .sorted(Comparator.comparingInt(
                        number -> Math.abs(number - page.leaf().number())))
                .flatMap(number -> readings.page(content, number).stream())
                .flatMap(text ->
                        onPage(new Excerpt.Leaf(file.id(), content, text.number()), page, quote, text).stream());
    }

    private static Optional<Found> onPage(Excerpt.Leaf leaf, Excerpt.Page page, String quote, PageText text) {
        return nearest(on(leaf, page), quote, text.text());
    }

    private static Excerpt.Page on(Excerpt.Leaf leaf, Excerpt.Page page) {
        return new Excerpt.Page(leaf, page.start(), page.end());
    }

    /** Where the words stand in the text now, nearest to where they stood; empty where nowhere. */
    private static Optional<Found> nearest(Excerpt.Marked before, String quote, String text) {
        return Stream.iterate(text.indexOf(quote), at -> at >= 0, at -> text.indexOf(quote, at + 1))
                .min(Comparator.comparingInt(at -> Math.abs(at - before.start())))
                .map(at -> new Found(before.at(at, at + quote.length()), Sha256.of(text)));
    }
}
