package org.rulewright.ruletext.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** What changed between two tables: rows kept, deleted and inserted, and words within cells. */
public record TableRedline(List<Row> rows) {
    /**
     * A row.
     *
     * @param kind what happened to it as a whole; the cells of a kept one may be reworded
     */
    public record Row(Hunk.Kind kind, List<Redline> cells) {}

    public TableRedline {
        rows = List.copyOf(rows);
    }

    public static TableRedline of(String before, String after) {
        var old = rowsOf(before);
        var now = rowsOf(after);
        var rows = new ArrayList<Row>();
        var kept = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            old.subList(kept, delta.getSource().getPosition()).forEach(row -> rows.add(kept(row, row)));
            rows.addAll(changed(delta));
            kept = delta.getSource().getPosition() + delta.getSource().size();
        }
        old.subList(kept, old.size()).forEach(row -> rows.add(kept(row, row)));
        return new TableRedline(rows);
    }

    /** How many cells the longest row has. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    }

    private static List<List<String>> rowsOf(String table) {
        return table.isEmpty() ? List.of() : TableText.rows(table);
    }

    private static List<Row> changed(AbstractDelta<List<String>> delta) {
        var old = delta.getSource().getLines();
        var now = delta.getTarget().getLines();
        var pairs = pairs(old, now);
        var rows = new ArrayList<Row>();
        IntStream.range(0, pairs).forEach(place -> rows.add(kept(old.get(place), now.get(place))));
        old.subList(pairs, old.size()).forEach(row -> rows.add(whole(Hunk.Kind.DELETE, row)));
        now.subList(pairs, now.size()).forEach(row -> rows.add(whole(Hunk.Kind.INSERT, row)));
        return rows;
    }

    /** How many rows can be read against each other, from the first one on: those with as many cells. */
    private static int pairs(List<List<String>> old, List<List<String>> now) {
        return Math.toIntExact(IntStream.range(0, Math.min(old.size(), now.size()))
                .takeWhile(place -> old.get(place).size() == now.get(place).size())
                .count());
    }

    private static Row kept(List<String> old, List<String> now) {
        var cells = IntStream.range(0, old.size())
                .mapToObj(cell -> Redline.of(old.get(cell), now.get(cell)))
                .toList();
        return new Row(Hunk.Kind.KEEP, cells);
    }

    private static Row whole(Hunk.Kind kind, List<String> row) {
        var cells = row.stream()
                .map(cell -> kind == Hunk.Kind.INSERT ? Redline.inserted(cell) : Redline.deleted(cell))
                .toList();
        return new Row(kind, cells);
    }
}
