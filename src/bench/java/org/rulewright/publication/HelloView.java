package org.rulewright.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What the least of all Flow applications shows: the yardstick for a first visit. */
@Route(value = "bench/hello", autoLayout = false)
@AnonymousAllowed
class HelloView extends Div {

    HelloView() {
        setText("Hello, world");
    }
}
