package org.rulewright.synthesis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** Finds the numbers by which readers know provisions now. */
@Component
public class NewestLabels {

    private final RuleTexts texts;

    NewestLabels(RuleTexts texts) {
        this.texts = texts;
    }

    /**
     * The numbers of these provisions, each in the newest text that has it; those that no text has are left out. Older texts
     * are read only while one is left.
     */
    public Map<LineageId, String> of(DocketId docket, Collection<LineageId> lineages) {
        var labels = new HashMap<LineageId, String>();
        for (var version : texts.versions(docket).reversed()) {
            if (labels.keySet().containsAll(lineages)) {
                break;
            }
            var text = texts.text(version.id());
            lineages.forEach(lineage ->
                    text.find(lineage).ifPresent(provision -> labels.putIfAbsent(lineage, provision.label())));
        }
        return labels;
    }
}
