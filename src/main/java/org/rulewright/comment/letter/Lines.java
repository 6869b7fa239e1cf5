package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a letter, and which of them only belong to the paper: page numbers and running heads. */
final class Lines {

    private static final int AT_THE_EDGE = 2;
    private static final int UNWRAPPED = 130;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–( ]{0,3}(?:page\\s{0,3})?\\d{1,4}(?:\\s{0,3}(?:of|/)\\s{0,3}\\d{1,4})?[-–) ]{0,3}");

    private final List<Line> lines;
    private final Set<Integer> furniture;
    private final int width;

    private Lines(List<Line> lines, Set<Integer> furniture, int width) {
        this.lines = lines;
        this.furniture = furniture;
        this.width = width;
    }

    static Lines of(LetterText letter) {
        var lines = new ArrayList<Line>();
        var text = letter.text();
        var page = 1;
        var start = 0;
        for (var place = 0; place <= text.length(); place++) {
            var sign = place == text.length() ? '\n' : text.charAt(place);
            if (sign == '\n' || sign == '\f') {
                lines.add(new Line(start, page, text.substring(start, place)));
                start = place + 1;
                page += sign == '\f' ? 1 : 0;
            }
        }
        return new Lines(List.copyOf(lines), furniture(lines, letter.pages()), width(lines));
    }

    List<Line> all() {
        return lines;
    }

    /** Whether the line is repeated at the edge of pages, or only counts them. */
    boolean isFurniture(int place) {
        return furniture.contains(place);
    }

    /** Whether a paragraph runs over several lines, so that the end of a line says little. */
    boolean isWrapped() {
        return width <= UNWRAPPED;
    }

    /** Whether the line ends well before the right edge. */
    boolean isShort(Line line) {
        return line.stripped().length() < width * 3 / 5;
    }

    /** How long a full line is: nine of ten are no longer. */
    private static int width(List<Line> lines) {
        var lengths = lines.stream()
                .filter(line -> !line.isBlank() && !line.isRow())
                .mapToInt(line -> line.stripped().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
    }

    private static Set<Integer> furniture(List<Line> lines, int pages) {
        var found = new HashSet<Integer>();
        if (pages < 2) {
            return found;
        }
        var alike = new HashMap<String, List<Integer>>();
        for (int place : atEdges(lines)) {
            var words = lines.get(place).stripped();
            if (PAGE_NUMBER.matcher(words).matches()) {
                found.add(place);
            }
            alike.computeIfAbsent(words.replaceAll("\\d+", "#"), _ -> new ArrayList<>())
                    .add(place);
        }
        alike.values().stream()
                .filter(same -> same.size() >= 3 && same.size() * 2 >= pages)
                .forEach(found::addAll);
        return found;
    }

    /** The first and the last lines of each page that hold words. */
    private static List<Integer> atEdges(List<Line> lines) {
        Map<Integer, List<Integer>> onPages = new HashMap<>();
        for (var place = 0; place < lines.size(); place++) {
            if (!lines.get(place).isBlank()) {
                onPages.computeIfAbsent(lines.get(place).page(), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        var edges = new HashSet<Integer>();
        for (var page : onPages.values()) {
            edges.addAll(page.subList(0, Math.min(AT_THE_EDGE, page.size())));
            edges.addAll(page.subList(Math.max(0, page.size() - AT_THE_EDGE), page.size()));
        }
        return edges.stream().sorted().toList();
    }
}
