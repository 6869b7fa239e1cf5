package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.Refusal;

/** Says why a page cannot be opened just now, in the words of the refusal. */
@ParentLayout(PublicFrame.class)
@AnonymousAllowed
class RefusedView extends CalmPage implements HasErrorParameter<Refusal> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        say(getTranslation("shell.refused"), getTranslation(refusal.key(), refusal.arguments()), home());
        return UNPROCESSABLE;
    }
}
