package org.rulewright.panel.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.LineageId;

/**
 * Where an expert is, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param provision the lineage of a provision; empty where the first one is meant
 * @param pane which pane a narrow screen shows; empty for the provision
 * @param all whether every provision is listed, and not only those that change
 */
record PanelAddress(String docket, String provision, String pane, boolean all) {

    static final String PATH = "panel";

    static PanelAddress of(QueryParameters query) {
        return new PanelAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("provision").orElse(""),
                query.getSingleParameter("pane").orElse(""),
                query.getSingleParameter("show").orElse("").equals("all"));
    }

    /** The same place with the docket and the provision named that are open there. */
    PanelAddress in(Docket found, LineageId lineage) {
        return new PanelAddress(found.number(), String.valueOf(lineage.value()), pane, all);
    }

    PanelAddress on(LineageId lineage) {
        return new PanelAddress(docket, String.valueOf(lineage.value()), PanelView.PROVISION, all);
    }

    PanelAddress showing(String other) {
        return new PanelAddress(docket, provision, other, all);
    }

    PanelAddress listing(boolean everything) {
        return new PanelAddress(docket, provision, PanelView.LIST, everything);
    }

    boolean names(LineageId lineage) {
        return provision.equals(String.valueOf(lineage.value()));
    }

    String href() {
        var query = new LinkedHashMap<String, String>();
        put(query, "docket", docket);
        put(query, "provision", provision);
        put(query, "pane", pane);
        put(query, "show", all ? "all" : "");
        return PATH + "?" + QueryParameters.simple(query).getQueryString();
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
