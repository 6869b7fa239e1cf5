package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Beside;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.ClearingPart;
import org.rulewright.synthesis.ClearingSheet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets nothing be published unless the docket is accounted for, and publishes with the answers what was signed for. */
@Component
@Order(1)
class ClearedLedger implements ClearingPart {

    private final BalanceReader balances;
    private final RestStore rests;
    private final PanelAnswerStore findings;

    ClearedLedger(BalanceReader balances, RestStore rests, PanelAnswerStore findings) {
        this.balances = balances;
        this.rests = rests;
        this.findings = findings;
    }

    @Override
    public List<Beside> words(DocketId docket, Chain chain) {
        var balance = balances.read(docket, chain);
        var signed = balance.standing().stream()
                .map(it -> new Beside(it.rest().what(), it.rest().state() + " " + it.reason()));
        var answered = balance.findings().stream()
                .filter(finding -> finding.answer() != null)
                .map(finding -> new Beside(finding.what(), finding.id().value() + " " + finding.answer()));
        return Stream.concat(signed, answered).toList();
    }

    @Override
    public void check(ClearingSheet sheet, Act act) {
        var balance = balances.read(sheet.docket(), sheet.chain());
        if (!balance.ledger().addsUp()) {
            throw new Refusal("synthesis.refused.sum");
        }
        if (!balance.isSettled()) {
            throw new Refusal("synthesis.refused.missing", balance.count());
        }
    }

    @Override
    public void publish(ClearingSheet sheet, Act act) {
        var balance = balances.read(sheet.docket(), sheet.chain());
        rests.publish(balance.standing(), act.at());
        findings.publish(sheet.docket(), act);
    }
}
