package org.rulewright.synthesis.citing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rulewright.base.Abbreviations;

/** A summary in its paragraphs and sentences. */
public final class Summary {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BEHIND = Pattern.compile("([.!?])((?:\\s*+\\[[\\d,\\s]++])++)");

    private Summary() {}

    /** The paragraphs, each in its sentences; a citation that stands behind a full stop belongs to the sentence before. */
    public static List<List<CitedSentence>> paragraphs(String summary) {
        return PARAGRAPH
                .splitAsStream(summary)
                .map(Summary::sentences)
                .filter(sentences -> !sentences.isEmpty())
                .toList();
    }

    /** All sentences that say something. */
    public static List<CitedSentence> all(String summary) {
        return paragraphs(summary).stream().flatMap(List::stream).toList();
    }

    private static List<CitedSentence> sentences(String paragraph) {
        var words = BEHIND.matcher(paragraph).replaceAll(" $2$1");
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        var sentences = new ArrayList<CitedSentence>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < words.length() && endsInAbbreviation(words, start, end)) {
                continue;
            }
            var sentence = words.substring(start, end);
            if (!sentence.isBlank()) {
                sentences.add(CitedSentence.of(sentence));
            }
            start = end;
        }
        return sentences;
    }

    private static boolean endsInAbbreviation(String words, int start, int end) {
        var stop = end - 1;
        while (stop > start && Character.isWhitespace(words.charAt(stop))) {
            stop--;
        }
        return words.charAt(stop) == '.' && Abbreviations.endIn(words, start, stop);
    }
}
