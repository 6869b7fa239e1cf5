package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best way through two short sequences: what is kept is worth something, each interruption costs. */
final class Grid {
    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final int KEEP = 0;
    private static final int DELETE = 1;
    private static final int INSERT = 2;

    private final int[] before;
    private final int[] after;
    private final Edit part;
    private final Gaps gaps;
    private final int width;

    /** For every cell, from which state each of its three states is reached best; two bits each. */
    private final byte[] steps;

    private int[] kept;
    private int[] deleted;
    private int[] inserted;

    Grid(int[] before, int[] after, Edit part, Gaps gaps) {
        this.before = before;
        this.after = after;
        this.part = part;
        this.gaps = gaps;
        width = part.toNew() - part.fromNew() + 1;
        steps = new byte[(part.toOld() - part.fromOld() + 1) * width];
        kept = new int[width];
        deleted = new int[width];
        inserted = new int[width];
    }

    List<Edit> edits() {
        fillFirstRow();
        for (int row = 1; row <= part.toOld() - part.fromOld(); row++) {
            fill(row);
        }
        return walkedBack();
    }

    private void fillFirstRow() {
        Arrays.fill(kept, NEVER);
        Arrays.fill(deleted, NEVER);
        kept[0] = 0;
        inserted[0] = NEVER;
        for (int column = 1; column < width; column++) {
            inserted[column] = -gaps.interruption();
            steps[column] = (byte) ((column == 1 ? KEEP : INSERT) << 4);
        }
    }

    private void fill(int row) {
        var keptNow = new int[width];
        var deletedNow = new int[width];
        var insertedNow = new int[width];
        keptNow[0] = NEVER;
        insertedNow[0] = NEVER;
        var token = before[part.fromOld() + row - 1];
        for (int column = 0; column < width; column++) {
            var step = delete(column, deletedNow);
            if (column > 0) {
                step |= keep(token, column, keptNow);
                step |= insert(column, keptNow, deletedNow, insertedNow);
            }
            steps[row * width + column] = (byte) step;
        }
        kept = keptNow;
        deleted = deletedNow;
        inserted = insertedNow;
    }

    private int delete(int column, int[] deletedNow) {
        var opened = kept[column] - gaps.interruption();
        deletedNow[column] = Math.max(opened, deleted[column]);
        return (opened >= deleted[column] ? KEEP : DELETE) << 2;
    }

    private int keep(int token, int column, int[] keptNow) {
        if (after[part.fromNew() + column - 1] != token) {
            keptNow[column] = NEVER;
            return 0;
        }
        var best = KEEP;
        var score = kept[column - 1];
        if (deleted[column - 1] > score) {
            best = DELETE;
            score = deleted[column - 1];
        }
        if (inserted[column - 1] > score) {
            best = INSERT;
            score = inserted[column - 1];
        }
        keptNow[column] = score + gaps.worth(token);
        return best;
    }

    private int insert(int column, int[] keptNow, int[] deletedNow, int[] insertedNow) {
        var best = INSERT;
        var score = insertedNow[column - 1];
        if (keptNow[column - 1] - gaps.interruption() > score) {
            best = KEEP;
            score = keptNow[column - 1] - gaps.interruption();
        }
        if (deletedNow[column - 1] - gaps.replacement() > score) {
            best = DELETE;
            score = deletedNow[column - 1] - gaps.replacement();
        }
        insertedNow[column] = score;
        return best << 4;
    }

    private List<Edit> walkedBack() {
        var edits = new ArrayList<Edit>();
        var row = part.toOld() - part.fromOld();
        var column = width - 1;
        var state = lastState(column);
        while (row > 0 || column > 0) {
            var endRow = row;
            var endColumn = column;
            while (state != KEEP && (row > 0 || column > 0)) {
                var from = steps[row * width + column] >> (state * 2) & 3;
                row -= state == DELETE ? 1 : 0;
                column -= state == INSERT ? 1 : 0;
                state = from;
            }
            if (endRow > row || endColumn > column) {
                edits.add(new Edit(
                        part.fromOld() + row,
                        part.fromOld() + endRow,
                        part.fromNew() + column,
                        part.fromNew() + endColumn));
            }
            while (state == KEEP && (row > 0 || column > 0)) {
                state = steps[row * width + column] & 3;
                row--;
                column--;
            }
        }
        return edits.reversed();
    }

    private int lastState(int column) {
        if (kept[column] >= deleted[column] && kept[column] >= inserted[column]) {
            return KEEP;
        }
        return deleted[column] >= inserted[column] ? DELETE : INSERT;
    }
}
