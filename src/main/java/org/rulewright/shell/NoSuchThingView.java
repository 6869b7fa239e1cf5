package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.rulewright.base.NotFound;

/** Says what a right address did not find: no such docket, no such comment. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class NoSuchThingView extends CalmPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        var refusal = parameter.getException();
        say(getTranslation("shell.not-found"), getTranslation(refusal.key(), refusal.arguments()), home(), search());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
