package org.rulewright.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets screen readers say, too, that the connection was lost or is back. */
@Component
class SpokenConnection implements VaadinServiceInitListener {

    private static final String SPEAK =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().getPage().executeJs(SPEAK));
    }
}
