package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.router.QueryParameters;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.coding.SampleId;

/**
 * Where a coder is, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param sample the id of the sample whose result is read; empty where none is
 * @param unit the place of the excerpt that is open; 0 for the next one that is not coded
 */
record CodingAddress(String docket, String sample, int unit) {

    static final String PATH = "staff/coding";

    static CodingAddress of(QueryParameters query) {
        return new CodingAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("sample")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .orElse(""),
                query.getSingleParameter("unit")
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    static String of(Docket docket) {
        return PATH + "?docket=" + docket.number();
    }

    static String unit(Docket docket, int unit) {
        return of(docket) + "&unit=" + unit;
    }

    static String result(Docket docket, SampleId sample) {
        return of(docket) + "&sample=" + sample.value();
    }
}
