package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.comment.Ask;

/** Reads what a stretch of a letter says: about what, asking for what, with which wording and which figures. */
final class PointReader {

    private final RuleIndex index;
    private final PlaceFinder places;

    PointReader(RuleIndex index) {
        this.index = index;
        places = new PlaceFinder(index);
    }

    PlaceFinder places() {
        return places;
    }

    RuleIndex index() {
        return index;
    }

    /** The point that the words make; the head is what they begin with, such as a heading, and may be empty. */
    Proposal read(List<Span> spans, String head, String words, Cut cut) {
        var place = places.find(head, words, WordingRule.newWords(words));
        return new Proposal(spans, words, place, AskRule.in(words), wording(place, words), FigureRule.in(words), cut);
    }

    /** What the words make of the passage; of the quoted part of it alone where they are much shorter. */
    static String wording(Place place, String words) {
        var passage = place.passage();
        var wording = WordingRule.of(passage, words);
        var quotation = place.quotation();
        if (wording.isEmpty() || quotation == null || wording.length() * 2 >= passage.length()) {
            return wording;
        }
        var at = quotation.placeIn(passage).orElse(-1);
        return at < 0 || at == 0
                ? wording
                : passage.substring(0, at)
                        + wording
                        + passage.substring(at + quotation.quote().length());
    }

    /** Two points as one: the first one's place where it has one, and their ask where it is the same. */
    static Proposal merged(Proposal one, Proposal other) {
        var place = one.place().isNamed() ? one.place() : other.place();
        var ask = one.ask() == other.ask() || other.ask() == Ask.OTHER
                ? one.ask()
                : one.ask() == Ask.OTHER ? other.ask() : Ask.OTHER;
        var spans = new ArrayList<>(one.spans());
        spans.addAll(other.spans());
        return new Proposal(
                spans,
                one.words() + "\n\n" + other.words(),
                place,
                ask,
                one.wording().isEmpty() && place.equals(other.place()) ? other.wording() : one.wording(),
                one.facts().isEmpty() ? other.facts() : one.facts(),
                one.cut());
    }
}
