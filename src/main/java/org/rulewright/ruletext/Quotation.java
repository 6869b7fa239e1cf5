package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as a reader selected them, with a little of what stands around them.
 *
 * @param prefix words before the quote; may be empty
 * @param suffix words after it; may be empty
 */
public record Quotation(String quote, String prefix, String suffix) {
    public Quotation {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a quotation must have words");
        }
    }

    /** Where the quote starts in the text: the place whose surroundings fit best, or empty where there is none. */
    public Optional<Integer> placeIn(String text) {
        return placesIn(text).stream().findFirst();
    }

    /** The places in the text whose surroundings fit best, the first one first; several where nothing tells them apart. */
    List<Integer> placesIn(String text) {
        var best = new ArrayList<Integer>();
        var bestFit = 0;
        for (int start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
            var fit = fit(text, start);
            if (fit > bestFit) {
                best.clear();
                bestFit = fit;
            }
            if (fit == bestFit) {
                best.add(start);
            }
        }
        return best;
    }

    private int fit(String text, int start) {
        return fitBefore(text, start) + fitAfter(text, start + quote.length());
    }

    private int fitBefore(String text, int start) {
        var shared = 0;
        while (shared < Math.min(start, prefix.length())
                && text.charAt(start - 1 - shared) == prefix.charAt(prefix.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private int fitAfter(String text, int end) {
        var shared = 0;
        while (shared < Math.min(text.length() - end, suffix.length())
                && text.charAt(end + shared) == suffix.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
