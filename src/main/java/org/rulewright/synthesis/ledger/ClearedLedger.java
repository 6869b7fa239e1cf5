package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.ClearingPart;
import org.rulewright.synthesis.ClearingSheet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets nothing be published unless the docket is accounted for, and publishes with the answers what was signed for. */
@Component
@Order(1)
class ClearedLedger implements ClearingPart {

    private final LedgerDesk desk;
    private final RestStore rests;
    private final PanelAnswerStore findings;

    ClearedLedger(LedgerDesk desk, RestStore rests, PanelAnswerStore findings) {
        this.desk = desk;
        this.rests = rests;
        this.findings = findings;
    }

    @Override
    public List<String> words(DocketId docket) {
        var balance = desk.balance(docket);
        var signed = balance.standing().stream().map(it -> it.rest().state() + " " + it.reason());
        var answered = balance.findings().stream()
                .filter(finding -> finding.answer() != null)
                .map(finding -> finding.id().value() + " " + finding.answer());
        return Stream.concat(signed, answered).toList();
    }

    @Override
    public void check(ClearingSheet sheet, Act act) {
        var balance = desk.balance(sheet.docket());
        if (!balance.ledger().addsUp()) {
            throw new Refusal("synthesis.refused.sum");
        }
        if (!balance.isSettled()) {
            throw new Refusal("synthesis.refused.missing", balance.count());
        }
    }

    @Override
    public void publish(DocketId docket, Act act) {
        rests.publish(desk.balance(docket).standing(), act.at());
        findings.publish(docket, act);
    }
}
