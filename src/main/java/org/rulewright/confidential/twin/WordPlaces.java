package org.rulewright.confidential.twin;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rulewright.confidential.twin.TwinPage.Piece;

/**
 * Where in some pages words stand, whatever their case, accents, white space, punctuation, width, or the invisible signs
 * between them; as {@link Fragments} compares them, so that nothing that is found there is overlooked here.
 */
final class WordPlaces {

    /** So many letters and digits are looked for inside longer words too; fewer would be found everywhere. */
    private static final int LEAST_WITHIN_WORDS = 8;

    private final String text;
    private final int[] pageStarts;
    private final String compact;
    private final int[] at;
    private final BitSet hidden = new BitSet();

    WordPlaces(List<String> pages) {
        pageStarts = new int[pages.size() + 1];
        var whole = new StringBuilder();
        for (var page = 0; page < pages.size(); page++) {
            whole.append(pages.get(page)).append('\f');
            pageStarts[page + 1] = whole.length();
        }
        text = whole.toString();
        var letters = new StringBuilder(text.length());
        var places = new int[text.length() + 1];
        for (var place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            var plain = plain(text.codePointAt(place));
            for (var sign = 0; sign < plain.length(); sign++) {
                places = letters.length() < places.length ? places : Arrays.copyOf(places, places.length * 2);
                places[letters.length()] = place;
                letters.append(plain.charAt(sign));
            }
        }
        compact = letters.toString();
        at = Arrays.copyOf(places, letters.length());
    }

    /** Hides a passage, and each longer sentence of it, wherever it stands; says in how many places that is. */
    int hide(String passage) {
        var whole = hideAll(compactOf(passage));
        Fragments.sentencesOf(passage).map(WordPlaces::compactOf).distinct().forEach(this::hideAll);
        return whole;
    }

    /** A page in pieces, the label in the place of what is hidden. */
    List<Piece> pieces(int page, String label) {
        var pieces = new ArrayList<Piece>();
        var end = pageStarts[page + 1] - 1;
        var place = pageStarts[page];
        while (place < end) {
            if (hidden.get(place)) {
                pieces.add(new Piece(label, true));
                place = Math.min(end, hidden.nextClearBit(place));
            } else {
                var next = hidden.nextSetBit(place);
                var until = next < 0 ? end : Math.min(end, next);
                pieces.add(new Piece(text.substring(place, until), false));
                place = until;
            }
        }
        return pieces;
    }

    private int hideAll(String sought) {
        var places = 0;
        if (sought.isEmpty()) {
            return places;
        }
        for (var found = compact.indexOf(sought); found >= 0; found = compact.indexOf(sought, found + 1)) {
            var start = at[found];
            var end = endOf(at[found + sought.length() - 1]);
            if (sought.length() >= LEAST_WITHIN_WORDS || (!isJoinedBefore(start) && !isJoinedAfter(end))) {
                hidden.set(start, end);
                places++;
            }
        }
        return places;
    }

    /** Behind the sign and whatever stands on it. */
    private int endOf(int place) {
        var end = place + Character.charCount(text.codePointAt(place));
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isJoinedBefore(int start) {
        var place = start;
        while (place > 0) {
            var sign = text.codePointBefore(place);
            if (!isInvisible(sign)) {
                return Character.isLetterOrDigit(sign);
            }
            place -= Character.charCount(sign);
        }
        return false;
    }

    private boolean isJoinedAfter(int end) {
        var place = end;
        while (place < text.length()) {
            var sign = text.codePointAt(place);
            if (!isInvisible(sign)) {
                return Character.isLetterOrDigit(sign);
            }
            place += Character.charCount(sign);
        }
        return false;
    }

    private static boolean isInvisible(int sign) {
        var type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static String compactOf(String words) {
        return words.codePoints().mapToObj(WordPlaces::plain).collect(joining());
    }

    /** The letters and digits that a sign stands for, in one case; most signs of a text stand for themselves. */
    private static String plain(int sign) {
        if (sign < 0x80) {
            return Character.isLetterOrDigit(sign) ? Character.toString(Character.toLowerCase(sign)) : "";
        }
        var parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Stream.of(parts)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
