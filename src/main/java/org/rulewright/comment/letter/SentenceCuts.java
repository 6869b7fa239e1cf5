package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph before each sentence that asks for something about another place than those before it. */
final class SentenceCuts {

    private SentenceCuts() {}

    /** The pieces of a paragraph of the letter; the paragraph itself where it is about one place. */
    static List<Span> in(LetterText letter, Span paragraph, PlaceFinder places) {
        var words = paragraph.of(letter.text());
        var pieces = new ArrayList<Span>();
        var start = paragraph.from();
        Set<Target> about = Set.of();
        for (var sentence : Sentences.in(words)) {
            var said = sentence.of(words);
            var named = AskRule.asks(said) ? places.inHead(said) : Set.<Target>of();
            if (named.size() != 1) {
                continue;
            }
            if (!about.isEmpty() && !about.equals(named)) {
                pieces.add(new Span(start, paragraph.from() + sentence.from()));
                start = paragraph.from() + sentence.from();
            }
            about = named;
        }
        pieces.add(new Span(start, paragraph.to()));
        return pieces;
    }
}
