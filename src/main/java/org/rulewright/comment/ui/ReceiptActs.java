package org.rulewright.comment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.comment.Receipts;

/** What a sender does from the receipt: changes the comment, or takes it back. */
final class ReceiptActs implements ReceiptSide.Acts {

    private final Receipts receipts;
    private final FormServices services;
    private final Secret secret;
    private final Room room;

    ReceiptActs(Receipts receipts, FormServices services, Secret secret, Room room) {
        this.receipts = receipts;
        this.services = services;
        this.secret = secret;
        this.room = room;
    }

    /** Where the receipt is shown. */
    interface Room {

        /** Shows it as it is now. */
        void show(Secret secret);

        /** Shows it as it is now, and why nothing was done. */
        void refused(Secret secret, Refusal refusal);
    }

    @Override
    public void change() {
        try {
            var docket = services.dockets().get(receipts.get(secret).docket());
            var draft = services.drafts().edit(secret);
            UI.getCurrent()
                    .navigate(
                            "dockets/" + docket.number() + "/comment",
                            QueryParameters.simple(Map.of("step", Step.POINTS.code(), "draft", draft.value())));
        } catch (Refusal refusal) {
            room.refused(secret, refusal);
        }
    }

    @Override
    public void withdraw() {
        try {
            receipts.withdraw(secret);
            room.show(secret);
        } catch (Refusal refusal) {
            room.refused(secret, refusal);
        }
    }
}
