package org.rulewright.comment.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a comment table.
 *
 * @param span its line in the letter
 * @param cells what stands in its columns; a column that says nothing is left out
 */
record Row(Span span, Map<Column, String> cells) {

    private static final String CHANGE = "(?is)(.*?)\\b(?:proposed|suggested) changes?\\s*(?:\\(if any\\))?\\s*:(.*)";

    static Row of(Span span, List<Column> columns, List<String> values) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var place = 0; place < Math.min(columns.size(), values.size()); place++) {
            var value = values.get(place).strip();
            if (!value.isEmpty()) {
                cells.merge(columns.get(place), value, (one, other) -> one + " " + other);
            }
        }
        return new Row(span, Map.copyOf(cells));
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** What is said, without a change that is proposed in the same cell. */
    String comment() {
        var both = cell(Column.BOTH);
        var said = both.matches(CHANGE) ? both.replaceFirst(CHANGE, "$1") : both;
        return joined(cell(Column.COMMENT), said.replaceFirst("(?i)^\\s*comments?\\s*:", ""));
    }

    String change() {
        var both = cell(Column.BOTH);
        return joined(cell(Column.CHANGE), both.matches(CHANGE) ? both.replaceFirst(CHANGE, "$2") : "");
    }

    /** What tells the place, as far as it is filled in. */
    String where() {
        return joined(cell(Column.CLAUSE), cell(Column.FIGURE), cell(Column.LINE));
    }

    boolean says() {
        return !comment().isEmpty()
                || !change().isEmpty()
                || !cell(Column.EVIDENCE).isEmpty();
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
