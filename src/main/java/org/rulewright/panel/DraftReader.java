package org.rulewright.panel;

import org.rulewright.base.NotFound;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionId;
import org.springframework.stereotype.Component;

/** Reads the draft of a round against the version before it. */
@Component
class DraftReader {

    private final RuleTexts texts;

    DraftReader(RuleTexts texts) {
        this.texts = texts;
    }

    Comparison read(Panel panel, RoundId id) {
        var draft =
                panel.round(id).orElseThrow(() -> new NotFound("panel.unknown")).draft();
        return texts.comparison(panel.docket(), number(draft.version()), number(draft.against()));
    }

    private int number(VersionId version) {
        return texts.text(version).version().number();
    }

    boolean shows(Panel panel, RoundId round, LineageId lineage) {
        return read(panel, round).provisions().stream()
                .anyMatch(compared -> compared.provision().lineage().equals(lineage));
    }
}
