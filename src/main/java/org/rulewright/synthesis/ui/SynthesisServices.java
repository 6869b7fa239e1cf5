package org.rulewright.synthesis.ui;

import java.util.List;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.synthesis.Bearings;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.template.Templates;
import org.springframework.stereotype.Component;

/** The services behind the desk, handed on together. */
@Component
record SynthesisServices(
        Workbench workbench,
        Bearings bearings,
        Concerns concerns,
        Drafts drafts,
        CommentDesk comments,
        RuleTexts texts,
        LedgerDesk ledger,
        ThreadReader threads,
        Templates templates,
        Dockets dockets) {

    /** The number of the comment that an excerpt stands in. */
    TrackingNumber source(Excerpt excerpt) {
        return comments.all(List.of(excerpt.comment())).getFirst().trackingNumber();
    }
}
