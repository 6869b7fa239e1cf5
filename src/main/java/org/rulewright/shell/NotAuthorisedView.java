package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Says the same as {@link NotAllowedView} where not the page but a service behind it said no. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class NotAuthorisedView extends CalmPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("shell.not-allowed"), getTranslation("shell.not-allowed.why"), home());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
