package org.rulewright.comment.letter;

import java.util.Arrays;
import java.util.List;

/**
 * A letter as a text that places can be counted in. Pages follow one another, divided by a form feed; rows of tables are
 * lines, their cells divided by tabs.
 */
public final class LetterText {

    /** How much of a letter is taken apart; what stands behind it is not read. */
    public static final int MOST_SIGNS = 200_000;

    private final String text;
    private final int[] starts;
    private final boolean isCut;

    private LetterText(String text, int[] starts, boolean isCut) {
        this.text = text;
        this.starts = starts;
        this.isCut = isCut;
    }

    /** The letter on these pages. */
    public static LetterText of(List<String> pages) {
        var text = new StringBuilder();
        var starts = new int[Math.max(1, pages.size())];
        var number = 0;
        for (var page : pages) {
            if (text.length() >= MOST_SIGNS) {
                break;
            }
            if (number > 0) {
                text.append('\f');
            }
            starts[number++] = text.length();
            text.append(plain(page, MOST_SIGNS + 1));
        }
        var isCut = number < pages.size() || text.length() > MOST_SIGNS;
        text.setLength(Math.min(text.length(), MOST_SIGNS));
        return new LetterText(text.toString(), Arrays.copyOf(starts, Math.max(1, number)), isCut);
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** Whether there was more than is read. */
    public boolean isCut() {
        return isCut;
    }

    /** Whether there is nothing to read, as in a picture of a text. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** How many pages are read; at least one. */
    public int pages() {
        return starts.length;
    }

    /** The page that a place stands on, from 1. */
    public int pageAt(int place) {
        var found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where a page stands, counted from 1. */
    public Span page(int number) {
        var end = number < starts.length ? starts[number] - 1 : text.length();
        return new Span(starts[number - 1], Math.max(starts[number - 1], end));
    }

    private static String plain(String page, int most) {
        var plain = page.length() > most ? page.substring(0, most) : page;
        return plain.replace("\r\n", "\n")
                .replaceAll("[\\r\\f\\x0B\\x85\\u2028\\u2029]", "\n")
                .replaceAll("[\\x00-\\x08\\x0E-\\x1F\\uE000\\uE001]", " ");
    }
}
