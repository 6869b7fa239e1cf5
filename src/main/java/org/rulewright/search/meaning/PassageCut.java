package org.rulewright.search.meaning;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;

/** Cuts what a comment says into passages that are short enough to have one meaning, at the ends of sentences. */
final class PassageCut {

    /** About as much as the model reads with attention; it takes no more than 512 pieces of words. */
    private static final int MOST_CHARACTERS = 1_200;

    private static final int MOST_PASSAGES = 40;
    private static final int MOST_SENTENCES = 2_000;

    private PassageCut() {}

    /** The first passages of the body and of each point; the tail of a very long comment is found by its words only. */
    static List<String> of(Comment comment) {
        var said = Stream.concat(
                Stream.of(comment.body()),
                comment.points().stream().flatMap(point -> Stream.of(point.words(), point.suggestedWording())));
        return said.flatMap(text -> of(text).stream()).limit(MOST_PASSAGES).toList();
    }

    /** The passages of one text; none of a blank one. */
    static List<String> of(String text) {
        var passages = new ArrayList<String>();
        var passage = new StringBuilder();
        for (var sentence : sentences(text)) {
            if (!passage.isEmpty() && passage.length() + sentence.length() > MOST_CHARACTERS) {
                passages.add(passage.toString());
                passage.setLength(0);
                if (passages.size() == MOST_PASSAGES) {
                    return passages;
                }
            }
            passage.append(passage.isEmpty() ? "" : " ").append(sentence);
        }
        if (!passage.isEmpty()) {
            passages.add(passage.toString());
        }
        return passages;
    }

    /** The sentences without the space around them; one that is too long is cut. */
    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next();
                end != BreakIterator.DONE && sentences.size() < MOST_SENTENCES;
                start = end, end = breaks.next()) {
            addInPieces(sentences, text.substring(start, end).strip());
        }
        return sentences;
    }

    private static void addInPieces(List<String> sentences, String sentence) {
        for (var from = 0; from < sentence.length(); from += MOST_CHARACTERS) {
            sentences.add(sentence.substring(from, Math.min(sentence.length(), from + MOST_CHARACTERS)));
        }
    }
}
