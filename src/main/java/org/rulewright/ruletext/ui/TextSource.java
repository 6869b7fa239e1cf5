package org.rulewright.ruletext.ui;

import java.util.ArrayList;
import java.util.OptionalInt;

/**
 * Which text is shown, and how.
 *
 * @param docket the docket's number
 * @param against the version that it is read against; empty for one alone
 * @param beside whether the old text stands at the left of the new one
 * @param onlyChanges whether what did not change is folded
 */
public record TextSource(String docket, int version, OptionalInt against, boolean beside, boolean onlyChanges) {

    /** Where its HTML is. */
    public String address() {
        return named(".html");
    }

    /** Where its contents are. */
    String outline() {
        return "fragments/%s/text/%d/outline.html%s"
                .formatted(docket, version, against.isPresent() ? "?against=" + against.getAsInt() : "");
    }

    private String named(String ending) {
        var query = new ArrayList<String>();
        against.ifPresent(number -> query.add("against=" + number));
        if (against.isPresent() && beside) {
            query.add("view=beside");
        }
        if (against.isPresent() && onlyChanges) {
            query.add("only=changes");
        }
        return "fragments/%s/text/%d%s%s"
                .formatted(docket, version, ending, query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
