package org.rulewright.comment.ui;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.comment.letter.Cut;
import org.rulewright.comment.letter.LetterReader;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.comment.letter.Span;
import org.rulewright.comment.letter.TakenApart;

/** What an author makes of the points that were found in a letter, until they are added. */
final class LetterChoices {

    private final LetterReader reader;
    private final TakenApart taken;
    private final List<Span> added;
    private final List<Proposal> points;
    private final List<Boolean> isKept = new ArrayList<>();

    /** Keeps all points but those of which something was added before. */
    LetterChoices(LetterReader reader, TakenApart taken, List<Span> added) {
        this.reader = reader;
        this.taken = taken;
        this.added = List.copyOf(added);
        points = new ArrayList<>(taken.points());
        points.forEach(point -> isKept.add(!wasAdded(point)));
    }

    TakenApart taken() {
        return taken;
    }

    LetterReader reader() {
        return reader;
    }

    int size() {
        return points.size();
    }

    Proposal get(int place) {
        return points.get(place);
    }

    boolean isKept(int place) {
        return isKept.get(place);
    }

    void keep(int place, boolean keeps) {
        isKept.set(place, keeps);
    }

    void put(int place, Proposal point) {
        points.set(place, point);
    }

    /** The points that are to be added, in the order of the letter. */
    List<Proposal> kept() {
        var kept = new ArrayList<Proposal>();
        for (var place = 0; place < points.size(); place++) {
            if (isKept.get(place)) {
                kept.add(points.get(place));
            }
        }
        return kept;
    }

    boolean hasAdded() {
        return points.stream().anyMatch(this::wasAdded);
    }

    /** Whether something of the point became a point of the draft before. */
    boolean wasAdded(Proposal point) {
        return point.spans().stream()
                .anyMatch(
                        span -> added.stream().anyMatch(other -> span.from() < other.to() && other.from() < span.to()));
    }

    /** Joins a point with the one behind it. */
    void merge(int place) {
        points.set(place, reader.merge(points.get(place), points.get(place + 1)));
        points.remove(place + 1);
        isKept.set(place, isKept.get(place) || isKept.get(place + 1));
        isKept.remove(place + 1);
    }

    /** Whether a point can be divided: rows of tables cannot. */
    boolean canSplit(int place) {
        return points.get(place).cut() != Cut.ROW && sentences(place).size() > 1;
    }

    List<Span> sentences(int place) {
        return reader.sentences(taken, points.get(place));
    }

    /** Divides a point; the second one begins here. */
    void split(int place, int from) {
        var parts = reader.split(taken, points.get(place), from);
        points.remove(place);
        points.addAll(place, parts);
        for (var more = 1; more < parts.size(); more++) {
            isKept.add(place, isKept.get(place));
        }
    }
}
