package org.rulewright.ruletext.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rulewright.ruletext.LineageId;

/**
 * Where somebody is in a draft, as the address says it.
 *
 * @param docket the docket's number
 * @param version the version's number; 0 where none is named
 * @param provision the lineage of the provision that is open; empty where none is named
 * @param answer where at the desk the answer is written that the draft is to carry out; empty where one comes from none
 */
public record DraftAddress(String docket, int version, Optional<LineageId> provision, String answer) {
    static DraftAddress of(QueryParameters query) {
        return new DraftAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("version")
                        .filter(digits -> digits.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                query.getSingleParameter("provision")
                        .filter(digits -> digits.matches("\\d{1,18}"))
                        .map(digits -> new LineageId(Long.parseLong(digits))),
                query.getSingleParameter("answer")
                        .filter(address -> address.matches("staff/synthesis\\?[\\w.=&%+~-]*"))
                        .orElse(""));
    }

    /** The same, with this provision open. */
    public DraftAddress at(LineageId other) {
        return new DraftAddress(docket, version, Optional.of(other), answer);
    }

    /** The address itself, without a leading slash. */
    public String href() {
        return DraftView.PATH + "?" + query().getQueryString();
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        query.put("docket", docket);
        query.put("version", String.valueOf(version));
        provision.ifPresent(lineage -> query.put("provision", String.valueOf(lineage.value())));
        if (!answer.isEmpty()) {
            query.put("answer", answer);
        }
        return QueryParameters.simple(query);
    }

    TextAddresses pages() {
        return new TextAddresses(docket);
    }
}
