package org.rulewright.comment.letter;

import java.util.Arrays;

/**
 * A text without what two writers of the same words do differently: capitals, curly and straight marks, hyphens, line
 * breaks. Each of its signs knows where it came from.
 */
final class Folded {

    private final String text;
    private final int[] places;

    private Folded(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Folded of(String words) {
        var text = new StringBuilder(words.length());
        var places = new int[words.length() + 1];
        for (var place = 0; place < words.length(); place++) {
            var sign = words.charAt(place);
            if (isHyphen(sign)) {
                place = behindBreak(words, place);
                continue;
            }
            var folded = folded(sign);
            if (folded != ' ' || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
                places[text.length()] = place;
                text.append(folded);
            }
        }
        places[text.length()] = words.length();
        return new Folded(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    String text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the words it was made of. */
    Span original(int from, int to) {
        return new Span(places[from], to == from ? places[from] : places[to - 1] + 1);
    }

    /** Where these folded words stand as whole words, at or behind a place; -1 where they do not. */
    int find(String folded, int from) {
        for (var at = text.indexOf(folded, from); at >= 0; at = text.indexOf(folded, at + 1)) {
            if (isEdge(at - 1, at) && isEdge(at + folded.length() - 1, at + folded.length())) {
                return at;
            }
        }
        return -1;
    }

    private boolean isEdge(int before, int behind) {
        return before < 0
                || behind >= text.length()
                || !Character.isLetterOrDigit(text.charAt(before))
                || !Character.isLetterOrDigit(text.charAt(behind));
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '\u00AD' || (sign >= '\u2010' && sign <= '\u2012');
    }

    /** A word that goes on behind the end of a line goes on. */
    private static int behindBreak(String words, int hyphen) {
        var next = hyphen + 1;
        while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
            next++;
        }
        var isBroken = words.substring(hyphen + 1, next).matches("(?s).*[\\n\\f].*");
        return isBroken ? next - 1 : hyphen;
    }

    private static char folded(char sign) {
        return switch (sign) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            case '–', '—' -> '-';
            default -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : Character.toLowerCase(sign);
        };
    }
}
