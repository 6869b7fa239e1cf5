package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.TextChange;

/**
 * The text that follows the one commented on, in which the answer to a concern is carried out.
 *
 * @param touched what most of the excerpts under the concern are about in front; in the text or not
 */
public record NextText(RuleText text, List<LineageId> touched) {

    /** The provisions of the text that the concern touches. */
    public List<Provision> places() {
        return touched.stream().flatMap(lineage -> text.find(lineage).stream()).toList();
    }

    /** Whether it changes what the concern touches. */
    public boolean touches(TextChange change) {
        return touched.contains(change.lineage());
    }
}
