package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds comment tables by the words of their heads, in whatever order the columns stand, and reads their rows. */
final class Tables {

    private static final int MOST_COLUMNS = 40;

    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private @Nullable List<Column> columns;

    private Tables() {}

    static Tables in(Lines lines) {
        var tables = new Tables();
        for (var place = 0; place < lines.all().size(); place++) {
            var line = lines.all().get(place);
            if (line.isRow() || (tables.columns != null && line.words().indexOf('\t') >= 0)) {
                tables.read(place, line);
            }
        }
        return tables;
    }

    /** The rows that say something, in order. */
    List<Row> rows() {
        return rows;
    }

    /** The places of the lines that belong to comment tables, their heads included. */
    Set<Integer> taken() {
        return taken;
    }

    private void read(int place, Line line) {
        var cells = Arrays.asList(line.words().split("\t", MOST_COLUMNS));
        var head = head(cells);
        if (head != null) {
            columns = head;
            taken.add(place);
        } else if (columns != null && cells.size() > firstThatSays(columns)) {
            taken.add(place);
            add(Row.of(new Span(line.from(), line.to()), columns, cells));
        }
    }

    private void add(Row row) {
        if (row.says()) {
            rows.add(row);
        }
    }

    /** The columns, where these cells are the head of a comment table; else null. */
    private static @Nullable List<Column> head(List<String> cells) {
        var columns = new ArrayList<Column>();
        var known = EnumSet.noneOf(Column.class);
        var unknown = 0;
        for (var cell : cells) {
            var column = cell.isBlank() ? null : Column.of(cell).orElse(null);
            unknown += column == null && !cell.isBlank() ? 1 : 0;
            columns.add(column == null ? Column.SENDER : column);
            if (column != null) {
                known.add(column);
            }
        }
        var isHead = known.stream().anyMatch(Column::says) && known.size() >= 2 && unknown < known.size();
        return isHead ? List.copyOf(columns) : null;
    }

    private static int firstThatSays(List<Column> columns) {
        for (var place = 0; place < columns.size(); place++) {
            if (columns.get(place).says()) {
                return place;
            }
        }
        return 0;
    }
}
