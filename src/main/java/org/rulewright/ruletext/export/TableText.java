package org.rulewright.ruletext.export;

import java.util.Arrays;
import java.util.List;

/** A table's text, in rows and cells. */
public final class TableText {
    private TableText() {}

    /** The rows, each with its cells; a row has at least one. */
    public static List<List<String>> rows(String table) {
        return Arrays.stream(table.split("\n", -1))
                .map(row -> List.of(row.split("\t", -1)))
                .toList();
    }

    /** How many cells the longest row has. */
    public static int columns(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(1);
    }
}
