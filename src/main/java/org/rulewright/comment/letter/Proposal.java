package org.rulewright.comment.letter;

import java.util.List;
import org.rulewright.comment.Ask;

/**
 * A point as the letter is understood to make it; nothing of it holds before its author says so.
 *
 * @param spans where it stands in the letter, in order; at least one
 * @param words what it says
 * @param wording the passage as it would have it; empty where it suggests none
 * @param facts what it clearly states
 * @param cut why it begins where it does
 */
public record Proposal(
        List<Span> spans, String words, Place place, Ask ask, String wording, List<Stated> facts, Cut cut) {

    /** Copies the lists. */
    public Proposal {
        spans = List.copyOf(spans);
        facts = List.copyOf(facts);
    }

    /** Where it begins. */
    public int from() {
        return spans.getFirst().from();
    }

    /** The same about another place; a suggested wording is about the passage that it was made from, and stays as it is. */
    public Proposal at(Place other) {
        return new Proposal(spans, words, other, ask, wording, facts, cut);
    }

    /** The same with another suggested wording. */
    Proposal wording(String other) {
        return new Proposal(spans, words, place, ask, other, facts, cut);
    }

    /** The same asking for something else. */
    public Proposal asking(Ask other) {
        return new Proposal(spans, words, place, other, wording, facts, cut);
    }
}
