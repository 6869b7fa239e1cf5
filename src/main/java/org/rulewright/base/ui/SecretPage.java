package org.rulewright.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.rulewright.base.Secret;

/** A public page that opens one thing to whoever holds the secret at the end of its address. */
public abstract class SecretPage extends Page implements BeforeEnterObserver {

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(new Secret(event.getRouteParameters().get("secret").orElse("")));
    }

    /** Shows what the secret opens, as it is now; refuses a wrong one. */
    protected abstract void show(Secret secret);
}
