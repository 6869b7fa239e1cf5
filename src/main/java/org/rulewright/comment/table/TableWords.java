package org.rulewright.comment.table;

import java.util.List;

/**
 * The words around the rows of a table.
 *
 * @param title what the table is for
 * @param hint how to fill it in
 * @param heads what stands above the columns: number, text, comment, change, ask, evidence, reference
 * @param asks what may stand in the column of asks
 */
public record TableWords(String title, String hint, List<String> heads, List<String> asks) {

    /** Copies the lists. */
    public TableWords {
        heads = List.copyOf(heads);
        asks = List.copyOf(asks);
    }
}
