package org.rulewright.ruletext.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.rulewright.ruletext.LineageId;

/**
 * Where somebody is in a draft, as the address says it.
 *
 * @param docket the docket's number
 * @param version the version's number; 0 where none is named
 * @param provision the lineage of the provision that is open; empty where none is named
 */
record DraftAddress(String docket, int version, Optional<LineageId> provision) {
    static DraftAddress of(QueryParameters query) {
        return new DraftAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("version")
                        .filter(digits -> digits.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                query.getSingleParameter("provision")
                        .filter(digits -> digits.matches("\\d{1,18}"))
                        .map(digits -> new LineageId(Long.parseLong(digits))));
    }

    TextAddresses pages() {
        return new TextAddresses(docket);
    }
}
