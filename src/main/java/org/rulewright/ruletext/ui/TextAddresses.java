package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the pages about a docket's text are. */
record TextAddresses(String docket) {
    String versions() {
        return staff("staff/text", Map.of());
    }

    String importing() {
        return staff("staff/text/import", Map.of());
    }

    String suggestions() {
        return staff("staff/suggestions", Map.of());
    }

    String lineage(int version) {
        return staff("staff/text/lineage", Map.of("version", String.valueOf(version)));
    }

    String editing(int version) {
        return staff("staff/text/edit", Map.of("version", String.valueOf(version)));
    }

    String reading(int version) {
        return "dockets/%s/text?version=%d".formatted(docket, version);
    }

    String redline(int version, int against) {
        return "%s&against=%d".formatted(reading(version), against);
    }

    /** Goes to one of these. */
    static void go(UI ui, String address) {
        var question = address.indexOf('?');
        ui.navigate(address.substring(0, question), QueryParameters.fromString(address.substring(question + 1)));
    }

    /** Whether the portal has such a page. */
    static boolean leadsSomewhere(String address) {
        var path = address.substring(0, address.indexOf('?'));
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private String staff(String path, Map<String, String> more) {
        var query = new LinkedHashMap<String, String>();
        query.put("docket", docket);
        query.putAll(more);
        return path + "?" + QueryParameters.simple(query).getQueryString();
    }
}
