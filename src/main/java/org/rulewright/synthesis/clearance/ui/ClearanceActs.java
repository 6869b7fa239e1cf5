package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.Clearances;
import org.rulewright.synthesis.clearance.ClearedItem;
import org.rulewright.synthesis.clearance.Remark;
import org.rulewright.synthesis.ui.Notice;

/**
 * Carries out what the desk asks for, says that it is done, and has the desk laid out again. Refuses by an exception, so
 * that the desk can say why where it was asked.
 */
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
        clearances.set(docket, links);
        done("chain");
    }

    void delegate(ClearanceRole role, @Nullable AccountId delegate) {
        clearances.delegate(docket, role, delegate);
        done("delegated");
    }

    void sign(ClearanceRole role, List<ClearedItem> items) {
        clearances.sign(docket, role, items);
        done("cleared");
    }

    void giveBack(ClearanceRole role, ClearedItem item, String reason) {
        clearances.giveBack(docket, role, item, reason);
        done("returned");
    }

    void remark(ClearedItem item, String words) {
        clearances.remark(docket, item.key(), words);
        done("remarked");
    }

    void settle(Remark remark) {
        clearances.settle(remark);
        done("settled");
    }

    private void done(String act) {
        notice.done(I18NProvider.translate("synthesis.done." + act));
        after.run();
    }
}
