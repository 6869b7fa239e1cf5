package org.rulewright.synthesis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.ledger.Rest;

/** Signs for rests and takes signatures back, says what came of it, and has the page laid out again. */
final class RestActs implements RestSigning.Acts {

    private final LedgerDesk desk;
    private final DocketId docket;
    private final Notice notice;
    private final Runnable after;

    RestActs(LedgerDesk desk, DocketId docket, Notice notice, Runnable after) {
        this.desk = desk;
        this.docket = docket;
        this.notice = notice;
        this.after = after;
    }

    @Override
    public void sign(List<Rest> rests, String reason) {
        desk.sign(docket, rests, reason);
        done("signed");
    }

    @Override
    public void takeBack(Rest rest) {
        notice.attempt(() -> {
            desk.takeBack(docket, rest);
            done("taken-back");
        });
    }

    private void done(String act) {
        notice.done(I18NProvider.translate("synthesis.done." + act));
        after.run();
    }
}
