package org.rulewright.demonstration;

import java.util.Objects;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ledger.CommentReadings;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.ledger.PanelFinding;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Settles what is left of a demonstration docket: every comment is read, and every finding of the panel answered. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationLedger {

    private static final int MANY = 1000;

    private final CommentDesk comments;
    private final CommentReadings readings;
    private final LedgerDesk ledger;
    private final Script script;

    DemonstrationLedger(CommentDesk comments, CommentReadings readings, LedgerDesk ledger, Script script) {
        this.comments = comments;
        this.readings = readings;
        this.ledger = ledger;
        this.script = script;
    }

    void settle(DocketId docket) {
        readings.read(comments.idsAfter(docket, new CommentId(0), MANY));
        ledger.balance(docket).findings().forEach(finding -> ledger.answer(docket, finding.id(), answer(finding)));
    }

    /** Signs for what is left, as far as the story gives a reason. */
    void sign(DocketId docket) {
        var open = ledger.balance(docket).open();
        for (var signed : script.answers().signed()) {
            var rests =
                    open.stream().filter(rest -> rest.kind() == signed.kind()).toList();
            ledger.sign(docket, rests, signed.reason());
        }
    }

    private String answer(PanelFinding finding) {
        return Objects.requireNonNull(
                script.answers().panel().answers().get(finding.position().stance()));
    }
}
