package org.rulewright.comment.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;

/** What a row of our own comment table says about its place: the docket and the provision's identity, in every version. */
public final class TableReference {

    private static final Pattern FORM = Pattern.compile("(?<docket>\\S{1,80})/(?<lineage>\\d{1,18})");

    private TableReference() {}

    /** The reference of a provision of this docket. */
    public static String of(String docket, LineageId lineage) {
        return docket + "/" + lineage.value();
    }

    /** The provision; empty where the reference is not of this docket, or of none of its provisions. */
    static Optional<Provision> provision(String reference, String docket, RuleIndex index) {
        var found = FORM.matcher(reference.strip());
        if (!found.matches() || !found.group("docket").equals(docket)) {
            return Optional.empty();
        }
        var lineage = new LineageId(Long.parseLong(found.group("lineage")));
        return index.provisions().stream()
                .filter(provision -> provision.lineage().equals(lineage))
                .findFirst();
    }
}
