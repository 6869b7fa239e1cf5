package org.rulewright.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says to somebody who is signed in that this page is for another role. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class NotAllowedView extends CalmPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("shell.not-allowed"), getTranslation("shell.not-allowed.why"), home());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
