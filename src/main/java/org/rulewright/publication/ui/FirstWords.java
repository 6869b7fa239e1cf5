package org.rulewright.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rulewright.base.NotFound;
import org.rulewright.docket.Dockets;
import org.rulewright.publication.RuleReadings;
import org.rulewright.ruletext.ui.RuleTextElement;
import org.rulewright.ruletext.ui.TextSource;
import org.springframework.stereotype.Component;

/** Lets a browser fetch the first words of a text while the page around them still starts. */
@Component
class FirstWords implements VaadinServiceInitListener {

    private static final Pattern TEXT_PAGE = Pattern.compile("/dockets/([^/]+)/text/?");

    private final transient Dockets dockets;
    private final transient RuleReadings readings;

    FirstWords(Dockets dockets, RuleReadings readings) {
        this.dockets = dockets;
        this.readings = readings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::announce);
    }

    private void announce(IndexHtmlResponse page) {
        source(page.getVaadinRequest()).ifPresent(source -> {
            var head = page.getDocument().head();
            RuleTextElement.MODULES.forEach(module -> head.appendChild(link("modulepreload", module)));
            head.appendChild(
                    link("preload", source.address()).attr("as", "fetch").attr("crossorigin", "anonymous"));
        });
    }

    private static Element link(String kind, String address) {
        return new Element("link").attr("rel", kind).attr("href", address);
    }

    /** What the page will show; empty where it is another page, or there is nothing to show. */
    private Optional<TextSource> source(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(TEXT_PAGE::matcher)
                .filter(path -> path.matches())
                .flatMap(
                        path -> source(path.group(1), TextAddress.of(QueryParameters.full(request.getParameterMap()))));
    }

    private Optional<TextSource> source(String number, TextAddress address) {
        try {
            var docket = dockets.get(number);
            return readings.complete(docket, address.wish())
                    .map(wish -> address.completed(wish).source(docket));
        } catch (NotFound nothing) {
            return Optional.empty();
        }
    }
}
