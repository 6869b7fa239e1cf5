package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a letter apart, for one docket. All passes are linear in the length of the letter. */
public final class LetterReader {

    /** How many points are proposed at most: as many as a comment may have. */
    public static final int MOST_POINTS = 100;

    private static final int LONGEST_POINT = 20_000;

    private final PointReader reader;
    private final RowReader rows;

    /** A reader for the text and the questions of this docket. */
    public LetterReader(RuleIndex index, String docket) {
        reader = new PointReader(index);
        rows = new RowReader(reader, docket);
    }

    /** The points that the letter makes, and what is left over. */
    public TakenApart read(LetterText letter) {
        var lines = Lines.of(letter);
        var words = new Words(letter, lines);
        var tables = Tables.in(lines);
        var body = Body.of(Blocks.in(lines, tables.taken()), reader.places());
        var points = new ArrayList<Proposal>();
        for (var row : firstOf(tables.rows())) {
            points.addAll(shortened(words, rows.read(row)));
        }
        for (var stretch : firstOf(Cutter.cut(Outline.of(body), reader))) {
            points.addAll(points(letter, words, stretch));
        }
        points.sort(Comparator.comparingInt(Proposal::from));
        var hasMore = points.size() > MOST_POINTS;
        var first = hasMore ? points.subList(0, MOST_POINTS) : points;
        return new TakenApart(letter, first, leftOver(letter, first), hasMore);
    }

    /** The point in two, the second one from this place of the letter on; one where nothing stands on one side. */
    public List<Proposal> split(TakenApart taken, Proposal point, int place) {
        var words = new Words(taken.letter(), Lines.of(taken.letter()));
        var before = new ArrayList<Span>();
        var behind = new ArrayList<Span>();
        for (var span : point.spans()) {
            if (span.from() < place) {
                before.add(new Span(span.from(), Math.min(span.to(), place)));
            }
            if (span.to() > place) {
                behind.add(new Span(Math.max(span.from(), place), span.to()));
            }
        }
        if (before.isEmpty() || behind.isEmpty()) {
            return List.of(point);
        }
        return List.of(
                reader.read(before, "", words.of(before), point.cut()),
                reader.read(behind, "", words.of(behind), Cut.AUTHOR));
    }

    /** The text and the questions that it knows. */
    public RuleIndex index() {
        return reader.index();
    }

    /** The point about another place, with the wording that it then suggests. */
    public Proposal move(Proposal point, Place place) {
        var wording = PointReader.wording(place, point.words());
        var moved = point.at(place);
        return wording.isEmpty() ? moved : moved.wording(wording);
    }

    /** Where a point can be divided: the places in the letter at which its sentences begin, but for the first. */
    public List<Span> sentences(TakenApart taken, Proposal point) {
        var sentences = new ArrayList<Span>();
        for (var span : point.spans()) {
            for (var sentence : Sentences.in(span.of(taken.letter().text()))) {
                sentences.add(new Span(span.from() + sentence.from(), span.from() + sentence.to()));
            }
        }
        return sentences;
    }

    /** Two points as one. */
    public Proposal merge(Proposal one, Proposal other) {
        return PointReader.merged(one, other);
    }

    /** No more than tell that there are too many. */
    private static <T> List<T> firstOf(List<T> found) {
        return found.subList(0, Math.min(found.size(), MOST_POINTS + 1));
    }

    private List<Proposal> points(LetterText letter, Words words, Stretch stretch) {
        var spans = joined(letter, stretch.spans());
        var pieces = stretch.cut() == Cut.PARAGRAPH && spans.size() == 1
                ? SentenceCuts.in(letter, spans.getFirst(), reader.places())
                : List.<Span>of();
        if (pieces.size() > 1) {
            return read(words, pieces, stretch.cut(), Cut.SENTENCE);
        }
        var text = words.withoutMark(spans, stretch.mark());
        return shortened(words, reader.read(spans, stretch.head(), text, stretch.cut()));
    }

    /** The point, in pieces where it says more than a point may say. */
    private List<Proposal> shortened(Words words, Proposal point) {
        if (point.words().length() <= LONGEST_POINT) {
            return List.of(point);
        }
        return read(words, words.pieces(point.spans(), LONGEST_POINT), point.cut(), Cut.LENGTH);
    }

    /** A point of each piece; the first one begins for another reason than the others. */
    private List<Proposal> read(Words words, List<Span> pieces, Cut first, Cut others) {
        return pieces.stream()
                .map(piece -> reader.read(
                        List.of(piece), "", words.of(List.of(piece)), piece.equals(pieces.getFirst()) ? first : others))
                .toList();
    }

    /** The same spans, with those as one between which nothing is printed. */
    private static List<Span> joined(LetterText letter, List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && letter.text().substring(last.to(), span.from()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.from(), span.to()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Span> leftOver(LetterText letter, List<Proposal> points) {
        var left = new ArrayList<Span>();
        var end = 0;
        for (var span : spans(points)) {
            if (span.from() > end && !letter.text().substring(end, span.from()).isBlank()) {
                left.add(new Span(end, span.from()));
            }
            end = Math.max(end, span.to());
        }
        if (!letter.text().substring(end).isBlank()) {
            left.add(new Span(end, letter.text().length()));
        }
        return left;
    }

    private static List<Span> spans(List<Proposal> points) {
        return points.stream()
                .flatMap(point -> point.spans().stream())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
    }
}
