package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says in one calm sentence that something went wrong on our side, with the number to tell us. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class FailureView extends CalmPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var incident = Incident.of(parameter.getCaughtException());
        say(getTranslation("shell.failure"), getTranslation("shell.failure.why", incident.number()), home());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
