package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rulewright.ruletext.intake.ImportId;

/**
 * Where somebody is in an import, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param pending the import's id; empty where none is begun
 * @param at the chosen provision's place; empty where none is chosen
 * @param pane what a narrow screen shows; empty for the first
 */
record IntakeAddress(String docket, String pending, String at, String pane) {
    static final String PATH = "staff/text/import";
    static final String TEXT = "text";
    static final String PROVISION = "provision";
    static final String VERSION = "version";

    static IntakeAddress of(QueryParameters query) {
        return new IntakeAddress(
                query.getSingleParameter("docket").orElse(""),
                number(query, "import"),
                number(query, "at"),
                query.getSingleParameter("pane").orElse(""));
    }

    static IntakeAddress in(String docket) {
        return new IntakeAddress(docket, "", "", "");
    }

    Optional<ImportId> id() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(new ImportId(Long.parseLong(pending)));
    }

    IntakeAddress correcting(ImportId id) {
        return new IntakeAddress(docket, Long.toString(id.value()), "", "");
    }

    IntakeAddress choosing(int place) {
        return new IntakeAddress(docket, pending, Integer.toString(place), PROVISION);
    }

    IntakeAddress showing(String other) {
        return new IntakeAddress(docket, pending, at, other);
    }

    /** The chosen place; none where it is not in a text of that many provisions. */
    Optional<Integer> place(int provisions) {
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(at).map(Integer::valueOf).filter(it -> it < provisions);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        query.put("docket", docket);
        query.put("import", pending);
        query.put("at", at);
        query.put("pane", pane);
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }

    private static String number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(id -> id.matches("\\d{1,9}"))
                .orElse("");
    }
}
