package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.Clearances;
import org.rulewright.synthesis.clearance.ClearedItem;
import org.rulewright.synthesis.clearance.Remark;
import org.rulewright.synthesis.ui.Notice;

/** Carries out what the desk asks for, says what came of it, and has the desk laid out again where it was done. */
final class ClearanceActs {

    private final Clearances clearances;
    private final DocketId docket;
    private final Notice notice;
    private final Runnable after;

    ClearanceActs(Clearances clearances, DocketId docket, Notice notice, Runnable after) {
        this.clearances = clearances;
        this.docket = docket;
        this.notice = notice;
        this.after = after;
    }

    void set(List<ChainLink> links) {
        attempt("chain", () -> clearances.set(docket, links));
    }

    void delegate(ClearanceRole role, @Nullable AccountId delegate) {
        attempt("delegated", () -> clearances.delegate(docket, role, delegate));
    }

    void sign(ClearanceRole role, List<ClearedItem> items) {
        attempt("cleared", () -> clearances.sign(docket, role, items));
    }

    void giveBack(ClearanceRole role, ClearedItem item, String reason) {
        attempt("returned", () -> clearances.giveBack(docket, role, item, reason));
    }

    void remark(ClearedItem item, String words) {
        attempt("remarked", () -> clearances.remark(docket, item.key(), words));
    }

    void settle(Remark remark) {
        attempt("settled", () -> clearances.settle(remark));
    }

    private void attempt(String act, Runnable work) {
        try {
            work.run();
            notice.done(I18NProvider.translate("synthesis.done." + act));
            after.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
