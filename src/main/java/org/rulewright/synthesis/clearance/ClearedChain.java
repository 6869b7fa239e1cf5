package org.rulewright.synthesis.clearance;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.ClearingPart;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Hand;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets nothing be published that somebody in the chain has not signed as it is. */
@Component
@Order(2)
class ClearedChain implements ClearingPart {

    private final ClearanceStore store;
    private final Hand hand;

    ClearedChain(ClearanceStore store, Hand hand) {
        this.store = store;
        this.hand = hand;
    }

    @Override
    public void check(ClearingSheet sheet, Act act) {
        var docket = sheet.docket();
        var book = new ClearanceBook(
                sheet,
                store.steps(docket),
                ClearedItems.of(sheet, hand.drafters(docket)),
                store.entries(docket),
                List.of());
        if (book.missing() > 0) {
            throw new Refusal("synthesis.refused.uncleared", book.missing());
        }
    }
}
