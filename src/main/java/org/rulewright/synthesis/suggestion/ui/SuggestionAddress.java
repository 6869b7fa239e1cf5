package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rulewright.ruletext.LineageId;
import org.rulewright.synthesis.suggestion.SandboxId;

/**
 * Where somebody is among the suggestions, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param provision the lineage of the open provision, or {@link #WHOLE_RULE}; empty for the first
 * @param sandbox the id of the open sandbox; empty for the last one begun
 * @param pane which pane a narrow screen shows; empty for the first
 */
record SuggestionAddress(String docket, String provision, String sandbox, String pane) {
    static final String PATH = "staff/suggestions";
    static final String WHOLE_RULE = "rule";
    static final String PLACES = "places";
    static final String PLACE = "place";
    static final String SANDBOX = "sandbox";

    private static final String ID = "\\d{1,18}";

    static SuggestionAddress of(QueryParameters query) {
        return new SuggestionAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("provision")
                        .filter(place -> place.matches(ID) || place.equals(WHOLE_RULE))
                        .orElse(""),
                query.getSingleParameter("sandbox").filter(id -> id.matches(ID)).orElse(""),
                query.getSingleParameter("pane").orElse(""));
    }

    SuggestionAddress in(String number) {
        return new SuggestionAddress(number, provision, sandbox, pane);
    }

    SuggestionAddress at(LineageId lineage) {
        return new SuggestionAddress(docket, Long.toString(lineage.value()), sandbox, PLACE);
    }

    SuggestionAddress atWholeRule() {
        return new SuggestionAddress(docket, WHOLE_RULE, sandbox, PLACE);
    }

    SuggestionAddress trying(SandboxId id) {
        return new SuggestionAddress(docket, provision, Long.toString(id.value()), pane);
    }

    SuggestionAddress tryingNone() {
        return new SuggestionAddress(docket, provision, "", SANDBOX);
    }

    SuggestionAddress showing(String other) {
        return new SuggestionAddress(docket, provision, sandbox, other);
    }

    boolean isWholeRule() {
        return provision.equals(WHOLE_RULE);
    }

    Optional<LineageId> lineage() {
        return provision.matches(ID) ? Optional.of(new LineageId(Long.parseLong(provision))) : Optional.empty();
    }

    Optional<SandboxId> sandboxId() {
        return sandbox.isEmpty() ? Optional.empty() : Optional.of(new SandboxId(Long.parseLong(sandbox)));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "docket", docket);
        put(query, "provision", provision);
        put(query, "sandbox", sandbox);
        put(query, "pane", pane);
        return QueryParameters.simple(query);
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }

    private static void put(LinkedHashMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
