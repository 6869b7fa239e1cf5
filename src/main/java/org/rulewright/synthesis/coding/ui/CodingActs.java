package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import java.util.Set;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.coding.SampleId;
import org.rulewright.synthesis.ui.Notice;

/** Carries out what the parts of the page ask for, says what came of it, and shows what is next. */
final class CodingActs {

    private final CodingServices services;
    private final Docket docket;
    private final Notice notice;

    CodingActs(CodingServices services, Docket docket, Notice notice) {
        this.services = services;
        this.docket = docket;
        this.notice = notice;
    }

    void draw(int size) {
        attempt("drawn", CodingAddress.of(docket), () -> services.samples().draw(docket.id(), size));
    }

    void code(SampleId sample, int number, Set<ConcernId> under) {
        attempt("coded", CodingAddress.of(docket), () -> services.coding().code(sample, number, under));
    }

    void close(SampleId sample) {
        attempt(
                "closed",
                CodingAddress.result(docket, sample),
                () -> services.samples().close(sample));
    }

    private void attempt(String act, String next, Runnable work) {
        try {
            work.run();
            notice.done(I18NProvider.translate("synthesis.coding.done." + act));
            var location = new Location(next);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
