package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.ruletext.CarriedAnchor.State;

/** Carries many anchors between the same two versions, reading each provision once. */
public final class Carrier {
    private static final String BETWEEN_PIECES = " … ";

    private final Descent descent;
    private final Shares shares;
    private final Map<LineageId, Reading> readings = new HashMap<>();

    public Carrier(Descent descent) {
        this.descent = descent;
        shares = new Shares(descent);
    }

    /** A provision, what it is read against, and how it reads: to the word, and as it is shown. */
    private record Reading(Provision now, List<Stretch> stretches, Redline exact, Redline shown) {}

    /** Finds what became of the words. The anchor must be of the version that the descent starts from. */
    public CarriedAnchor carry(Anchor anchor) {
        if (!anchor.version().equals(descent.from().version().id())) {
            throw new IllegalArgumentException("an anchor is carried from its own version");
        }
        return descent.from()
                .find(anchor.lineage())
                .map(then -> carry(anchor, then))
                .orElseGet(() -> new CarriedAnchor(State.GONE, List.of(), anchor.quote(), "", false));
    }

    private CarriedAnchor carry(Anchor anchor, Provision then) {
        var doubtful = descent.isDoubtful(then);
        if (anchor.isWholeProvision()) {
            return place(anchor, Stretch.all(then)).doubtful(doubtful);
        }
        var places = anchor.quotation().placesIn(then.text());
        if (places.isEmpty()) {
            return lost(anchor, then);
        }
        var fates = places.stream()
                .map(start -> place(
                        anchor, new Stretch(then, start, start + anchor.quote().length())))
                .toList();
        var ambiguous = fates.stream().distinct().count() > 1 || !then.hash().equals(anchor.hash());
        return fates.getFirst().doubtful(doubtful || ambiguous);
    }

    /** The version that the words were in has changed since, as a draft may. */
    private CarriedAnchor lost(Anchor anchor, Provision then) {
        var now = descent.successors(then);
        return now.isEmpty()
                ? new CarriedAnchor(State.GONE, List.of(), anchor.quote(), "", true)
                : new CarriedAnchor(
                        State.TEXT_CHANGED,
                        now.subList(0, 1),
                        anchor.quote(),
                        now.getFirst().text(),
                        true);
    }

    private CarriedAnchor place(Anchor anchor, Stretch words) {
        var pieces = new ArrayList<Piece>();
        for (var now : descent.successors(words.provision())) {
            piece(words, reading(now)).forEach(pieces::add);
        }
        var standing = pieces.stream().filter(Piece::stands).toList();
        if (standing.size() > 1) {
            return split(words, standing);
        }
        return pieces.isEmpty()
                ? new CarriedAnchor(State.GONE, List.of(), words.words(), "", false)
                : single(anchor, words, standing.isEmpty() ? pieces.getFirst() : standing.getFirst());
    }

    /** Some of the words as one provision has them now. */
    private record Piece(Provision provision, String then, String now) {
        boolean stands() {
            return !now.isBlank();
        }
    }

    private List<Piece> piece(Stretch words, Reading reading) {
        var pieces = new ArrayList<Piece>();
        for (var stretch : reading.stretches()) {
            var start = Math.max(words.start(), stretch.start());
            var end = Math.min(words.end(), stretch.end());
            if (stretch.provision().equals(words.provision()) && (start < end || words.start() == words.end())) {
                pieces.add(piece(new Stretch(words.provision(), start, end), stretch, reading));
            }
        }
        return pieces;
    }

    private static Piece piece(Stretch words, Stretch within, Reading reading) {
        var offset = Shares.startOf(within, reading.stretches()) - within.start();
        var successor = new Successor(words.start() + offset, words.end() + offset);
        var exact = successor.wordsIn(reading.exact());
        var now = exact.equals(words.words()) ? exact : successor.wordsIn(reading.shown());
        return new Piece(reading.now(), words.words(), now);
    }

    private static CarriedAnchor split(Stretch words, List<Piece> pieces) {
        return new CarriedAnchor(
                State.SPLIT,
                pieces.stream().map(Piece::provision).toList(),
                words.words(),
                pieces.stream().map(Piece::now).map(String::strip).collect(Collectors.joining(BETWEEN_PIECES)),
                false);
    }

    private CarriedAnchor single(Anchor anchor, Stretch words, Piece piece) {
        var now = anchor.isWholeProvision() && piece.provision().lineage().equals(anchor.lineage())
                ? piece.provision().text()
                : piece.now();
        return new CarriedAnchor(
                state(anchor, words, piece, now), List.of(piece.provision()), words.words(), now, false);
    }

    private State state(Anchor anchor, Stretch words, Piece piece, String now) {
        if (!now.equals(words.words())) {
            return State.TEXT_CHANGED;
        }
        var stayed = anchor.lineage().equals(piece.provision().lineage())
                && anchor.label().equals(piece.provision().label())
                && !descent.isMoved(piece.provision());
        return stayed ? State.KEPT : State.MOVED;
    }

    private Reading reading(Provision now) {
        return readings.computeIfAbsent(now.lineage(), _ -> read(now));
    }

    private Reading read(Provision now) {
        var stretches = shares.of(now);
        var before = Shares.joined(stretches);
        return new Reading(now, stretches, Redline.exact(before, now.text()), Redline.of(before, now.text()));
    }
}
