package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says that an address leads nowhere, with the status that says so to machines. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class NoSuchPageView extends CalmPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("shell.not-found"), getTranslation("shell.not-found.why"), home(), search());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
