package org.rulewright.ruletext;

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
        Optional<Integer> best = Optional.empty();
        var bestFit = -1;
        for (int start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
            var fit = fit(text, start);
            if (fit > bestFit) {
                best = Optional.of(start);
                bestFit = fit;
            }
        }
        return best;
    }

    private int fit(String text, int start) {
        var before = new StringBuilder(text.substring(0, start)).reverse();
        var after = text.substring(start + quote.length());
        return shared(before, new StringBuilder(prefix).reverse()) + shared(after, suffix);
    }

    private static int shared(CharSequence one, CharSequence other) {
        var shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
