package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the public reads it: as it was received, with a label in the place of what is redacted.
 *
 * <p>It knows the way between both, so that whatever points into one can be made to point into the other.
 */
public final class PublicText {

    /** A place in a text: from {@code start} up to, not including, {@code end}. */
    public record Place(int start, int end) {}

    /** A redaction, and where its label stands. */
    private record Cut(Redaction redaction, int start, int end) {

        int growth() {
            return (end - start) - (redaction.end() - redaction.start());
        }
    }

    private final String original;
    private final List<Gap> claims;
    private final List<Cut> cuts;
    private final String words;

    private PublicText(String original, List<Gap> claims, List<Redaction> joined) {
        this.original = original;
        this.claims = List.copyOf(claims);
        var text = new StringBuilder();
        var made = new ArrayList<Cut>();
        var from = 0;
        for (var redaction : joined) {
            text.append(original, from, redaction.start());
            made.add(new Cut(
                    redaction, text.length(), text.length() + redaction.label().length()));
            text.append(redaction.label());
            from = redaction.end();
        }
        this.cuts = made;
        this.words = text.append(original, from, original.length()).toString();
    }

    /**
     * Makes the public text.
     *
     * @param claims labels that stand in the received text already; they stay whole
     * @param redactions in any order; they may overlap
     */
    public static PublicText of(String original, List<Gap> claims, List<Redaction> redactions) {
        return new PublicText(original, claims, JoinedRedactions.of(original, claims, redactions));
    }

    /** What the public reads. */
    public String words() {
        return words;
    }

    /** What was received. */
    public String original() {
        return original;
    }

    /** The redactions as they are carried out: in order, none touching another. */
    public List<Redaction> redactions() {
        return cuts.stream().map(Cut::redaction).toList();
    }

    /** Where labels stand in the public text, in order. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var claim : claims) {
            var at = toPublic(claim.start(), claim.end());
            gaps.add(new Gap(claim.place(), at.start(), at.end(), claim.kind(), claim.ground()));
        }
        for (var cut : cuts) {
            var redaction = cut.redaction();
            gaps.add(new Gap(redaction.place(), cut.start(), cut.end(), Gap.Kind.REDACTED, redaction.ground()));
        }
        gaps.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return gaps;
    }

    /** Where words of the received text stand in the public one; a label that they reach into is taken whole. */
    public Place toPublic(int start, int end) {
        var from = start;
        var to = end;
        for (var cut : cuts) {
            var hidden = cut.redaction();
            from = hidden.end() <= start ? from + cut.growth() : hidden.start() < start ? cut.start() : from;
            to = hidden.end() <= end ? to + cut.growth() : hidden.start() < end ? cut.end() : to;
        }
        return new Place(from, to);
    }

    /** Where words of the public text stand in the received one; what is behind a label is taken whole. */
    public Place toOriginal(int start, int end) {
        var from = start;
        var to = end;
        for (var cut : cuts) {
            var hidden = cut.redaction();
            from = cut.end() <= start ? from - cut.growth() : cut.start() < start ? hidden.start() : from;
            to = cut.end() <= end ? to - cut.growth() : cut.start() < end ? hidden.end() : to;
        }
        return new Place(from, to);
    }

    /** Whether of these words of the received text nothing but space is left to read. */
    public boolean hides(int start, int end) {
        for (var at = start; at < end; at++) {
            var place = at;
            if (!Character.isWhitespace(original.charAt(at))
                    && cuts.stream()
                            .map(Cut::redaction)
                            .noneMatch(hidden -> hidden.start() <= place && place < hidden.end())) {
                return false;
            }
        }
        return true;
    }
}
