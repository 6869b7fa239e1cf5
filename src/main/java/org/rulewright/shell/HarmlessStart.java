package org.rulewright.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * Keeps what people wrote from ending the script that a page starts with.
 *
 * <p>The first state of a page comes as JSON inside a script element, and Flow writes it there as it is: a comment that
 * holds a closing script tag would end the script, and what follows would run. So each angle bracket in it is written as
 * an escape, which means the same to the script and nothing to the page.
 */
@Component
class HarmlessStart implements VaadinServiceInitListener {

    private static final String STATE = "window.Vaadin.TypeScript=";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(HarmlessStart::escape);
    }

    private static void escape(IndexHtmlResponse response) {
        response.getDocument().select("script").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(data -> data.getWholeData().contains(STATE))
                .forEach(HarmlessStart::escape);
    }

    private static void escape(DataNode data) {
        data.setWholeData(data.getWholeData().replace("<", "\\u003c"));
    }
}
