package org.rulewright.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.rulewright.base.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says what an act on a page ran into: a refusal in its own words, anything else with an incident number. */
@Component
class SpokenErrors implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var notice = notice(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            notice.show(ui);
        }
    }

    private static RefusalNotice notice(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new RefusalNotice(refusal.key(), refusal.arguments());
            }
            if (cause instanceof AccessDeniedException) {
                return new RefusalNotice("shell.not-allowed.why");
            }
        }
        return new RefusalNotice("shell.failure.why", Incident.of(thrown).number());
    }
}
