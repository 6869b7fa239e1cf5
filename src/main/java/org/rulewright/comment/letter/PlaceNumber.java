package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A provision's number, taken apart: {@code § 742.18(a)(1)} is 742.18, a, 1.
 *
 * @param parts from the outermost to its own
 */
record PlaceNumber(List<String> parts) {

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:(annex|appendix|schedule|(?:sub)?part|(?:sub)?chapter|title|book|article|supplement|footnote)\\s"
                    + "(?:no\\.\\s?)?)?([\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*)");
    private static final Pattern TERM = Pattern.compile("“[^”]*”");
    private static final Pattern WORD = Pattern.compile("(?i)(?:§+|sections?|sec\\.|clauses?|rules?|regulations?)");

    static PlaceNumber of(String label) {
        var parts = new ArrayList<String>();
        var found =
                PART.matcher(WORD.matcher(TERM.matcher(label).replaceAll(" ")).replaceAll(" "));
        while (found.find()) {
            var unit = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT) + " ";
            parts.add(unit + found.group(2));
        }
        return new PlaceNumber(List.copyOf(parts));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it ends like the other one, which may leave out what stands above. */
    boolean endsWith(PlaceNumber other, boolean minds) {
        var length = other.parts.size();
        if (length == 0 || length > parts.size()) {
            return false;
        }
        var tail = parts.subList(parts.size() - length, parts.size());
        for (var place = 0; place < length; place++) {
            if (!isSame(tail.get(place), other.parts.get(place), minds)) {
                return false;
            }
        }
        return true;
    }

    /** The number of what it stands in. */
    PlaceNumber above() {
        return new PlaceNumber(parts.subList(0, Math.max(0, parts.size() - 1)));
    }

    /** The other number below this one. */
    PlaceNumber plus(PlaceNumber below) {
        var all = new ArrayList<>(parts);
        all.addAll(below.parts);
        return new PlaceNumber(List.copyOf(all));
    }

    String own() {
        return parts.isEmpty() ? "" : parts.getLast();
    }

    private static boolean isSame(String one, String other, boolean minds) {
        return minds ? one.equals(other) : one.equalsIgnoreCase(other);
    }
}
