package org.rulewright.comment.table;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.comment.letter.RuleIndex;
import org.rulewright.comment.letter.TableReference;

/**
 * A row to fill in.
 *
 * @param number the number of the provision, as readers see it
 * @param text what the provision says
 * @param reference what the row is known by when it comes back
 */
public record TableRow(String number, String text, String reference) {

    /** A row for each provision that bears a number, in the order of the text. */
    public static List<TableRow> of(RuleIndex index, String docket) {
        var rows = new ArrayList<TableRow>();
        for (var provision : index.provisions()) {
            if (!provision.label().isEmpty()) {
                rows.add(new TableRow(
                        provision.label(), provision.text(), TableReference.of(docket, provision.lineage())));
            }
        }
        return List.copyOf(rows);
    }
}
