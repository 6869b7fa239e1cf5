package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rulewright.base.Abbreviations;

/** The sentences of some words. Abbreviations such as "e.g." and "No." end none. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?;][”\"’)]{0,2}(?=\\s+[\\p{Lu}“\"(\\d])|\\n{2,}");

    private Sentences() {}

    /** Where they stand, one behind the other, blank signs between them left out. */
    static List<Span> in(String words) {
        var sentences = new ArrayList<Span>();
        var start = 0;
        var end = END.matcher(words);
        while (end.find()) {
            if (!Abbreviations.endIn(words, start, end.start())) {
                add(sentences, words, start, end.end());
                start = end.end();
            }
        }
        add(sentences, words, start, words.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String words, int from, int to) {
        var first = from;
        var last = to;
        while (first < last && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first, last));
        }
    }
}
