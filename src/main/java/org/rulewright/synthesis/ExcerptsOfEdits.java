package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.springframework.stereotype.Component;

/**
 * Lets excerpts follow the words of a comment that was changed and is published again.
 *
 * <p>Words that still stand in it keep their excerpt and its filings, wherever they stand now. A point that says something
 * else is an excerpt that nobody has filed yet, and words that are gone are no excerpt any more. What a published answer
 * is about stays as it was answered.
 */
@Component
class ExcerptsOfEdits {

    private final ExcerptStore excerpts;
    private final ExcerptPlaceStore places;
    private final MarksOfEdits marks;
    private final FilingStore filings;
    private final Minutes minutes;

    ExcerptsOfEdits(
            ExcerptStore excerpts, ExcerptPlaceStore places, MarksOfEdits marks, FilingStore filings, Minutes minutes) {
        this.excerpts = excerpts;
        this.places = places;
        this.marks = marks;
        this.filings = filings;
        this.minutes = minutes;
    }

    void follow(Comment comment) {
        var stale = excerpts.of(comment.id());
        if (stale.stream().allMatch(excerpt -> excerpt.holdsIn(comment))) {
            return;
        }
        var free = stale.stream()
                .filter(excerpt -> !filings.isAnswered(excerpt.id()))
                .toList();
        followPoints(comment, free.stream().filter(ExcerptsOfEdits::isPoint).toList());
        marks.follow(comment, free.stream().filter(each -> !isPoint(each)).toList())
                .forEach(this::gone);
    }

    private void followPoints(Comment comment, List<Excerpt> old) {
        var paired = paired(comment.points(), old);
        old.stream().filter(excerpt -> !paired.containsValue(excerpt)).forEach(this::gone);
        var numbers = new HashMap<ExcerptId, Integer>();
        paired.forEach((point, excerpt) -> {
            if (numberOf(excerpt) != point.number()) {
                numbers.put(excerpt.id(), point.number());
            }
        });
        places.renumber(numbers);
        paired.forEach((point, excerpt) -> {
            if (!saysSame(point, excerpt)) {
                places.requote(excerpt.id(), point.words(), Sha256.of(point.words()));
                note("excerpt reworded by its commenter", excerpt);
            }
        });
    }

    /** Each point with the excerpt of its words, or else with the one that stood in its place. */
    private static Map<Point, Excerpt> paired(List<Point> points, List<Excerpt> old) {
        var pairs = new LinkedHashMap<Point, Excerpt>();
        var left = new ArrayList<>(old);
        BiPredicate<Point, Excerpt> sameNumber = (point, excerpt) -> numberOf(excerpt) == point.number();
        Stream.of(
                        sameNumber.and(ExcerptsOfEdits::saysSame),
                        (BiPredicate<Point, Excerpt>) ExcerptsOfEdits::saysSame,
                        sameNumber)
                .forEach(isPair -> points.stream()
                        .filter(point -> !pairs.containsKey(point))
                        .forEach(point -> left.stream()
                                .filter(excerpt -> isPair.test(point, excerpt))
                                .findFirst()
                                .ifPresent(excerpt -> {
                                    pairs.put(point, excerpt);
                                    left.remove(excerpt);
                                })));
        return pairs;
    }

    private void gone(Excerpt excerpt) {
        excerpts.remove(excerpt.id());
        note("excerpt taken back by its commenter", excerpt);
    }

    private void note(String act, Excerpt excerpt) {
        minutes.note(excerpt.docket(), act, "excerpt " + excerpt.id().value(), Map.of());
    }

    private static boolean isPoint(Excerpt excerpt) {
        return excerpt.place() instanceof Excerpt.Point;
    }

    private static int numberOf(Excerpt excerpt) {
        return excerpt.place() instanceof Excerpt.Point(int number) ? number : 0;
    }

    private static boolean saysSame(Point point, Excerpt excerpt) {
        return Sha256.of(point.words()).equals(excerpt.source());
    }
}
